package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of CSS selectors that checks use: element names, {@code [attribute]} and {@code [attribute=value]} (case does
 * not count), descendants, children, and groups of these. It knows which elements can match at all, so that an index of
 * names and attributes can answer; what it does not know is left to jsoup.
 */
final class Selector {
    private static final Pattern COMPOUND =
            Pattern.compile("\\s*(?<child>>)?\\s*(?<name>[a-z][a-z0-9-]*|\\*)?(?<tests>(?:\\[[^\\]]+])*)(?=[\\s>]|$)");
    private static final Pattern TEST =
            Pattern.compile("\\[([a-z][a-z0-9:-]*)(?:=[\"']?([^\\]\"']*?)[\"']?(?:\\si)?)?]");

    /** Selectors stand in code, so there are few; a bound in case some are composed. */
    private static final Map<String, Optional<Selector>> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 500;

    private final List<List<Compound>> alternatives;
    private final List<Compound> lasts;

    private Selector(List<List<Compound>> alternatives) {
        this.alternatives = alternatives;
        this.lasts =
                alternatives.stream().map(chain -> chain.get(chain.size() - 1)).toList();
    }

    private record Test(String attribute, String value) {
        boolean matches(JsoupElement element) {
            return value == null
                    ? element.has(attribute)
                    : element.has(attribute)
                            && element.attribute(attribute).strip().equalsIgnoreCase(value);
        }
    }

    /** One element's part; {@code child} says that it is directly within what stands before it. */
    record Compound(String name, List<Test> tests, boolean child) {
        boolean matches(JsoupElement element) {
            if (!name.equals("*") && !name.equals(element.name())) {
                return false;
            }
            for (Test test : tests) {
                if (!test.matches(element)) {
                    return false;
                }
            }
            return true;
        }

        /** An attribute that every match has; empty when there is none. */
        String attribute() {
            return tests.isEmpty() ? "" : tests.get(0).attribute();
        }
    }

    /** The selector; empty when it is of a kind that this class does not know. */
    static Optional<Selector> of(String css) {
        Optional<Selector> known = KNOWN.get(css);
        if (known == null) {
            known = parse(css);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(css, known);
            }
        }
        return known;
    }

    private static Optional<Selector> parse(String css) {
        List<List<Compound>> alternatives = new ArrayList<>();
        for (String one : css.split(",")) {
            List<Compound> chain = chain(one.strip());
            if (chain.isEmpty()) {
                return Optional.empty();
            }
            alternatives.add(chain);
        }
        return Optional.of(new Selector(alternatives));
    }

    /** Compounds from left to right; none when some of it is unknown. */
    private static List<Compound> chain(String css) {
        List<Compound> chain = new ArrayList<>();
        Matcher compound = COMPOUND.matcher(css);
        int at = 0;
        while (at < css.length()) {
            compound.region(at, css.length());
            if (!compound.lookingAt() || compound.end() == at) {
                return List.of();
            }
            List<Test> tests = new ArrayList<>();
            String written = compound.group("tests");
            Matcher test = TEST.matcher(written);
            int read = 0;
            while (test.find() && test.start() == read) {
                tests.add(new Test(test.group(1), test.group(2)));
                read = test.end();
            }
            String name = compound.group("name");
            if (read < written.length() || name == null && tests.isEmpty()) {
                return List.of();
            }
            chain.add(new Compound(name == null ? "*" : name, tests, compound.group("child") != null));
            at = compound.end();
        }
        return chain;
    }

    /** The last part of each alternative: what a match itself looks like. */
    List<Compound> lasts() {
        return lasts;
    }

    /** Whether whatever has the alternative's name, or attribute, matches it: nothing else is asked for. */
    boolean isPlain(int alternative) {
        Compound last = lasts.get(alternative);
        int asked = (last.name().equals("*") ? 0 : 1) + last.tests().size();
        return alternatives.get(alternative).size() == 1
                && asked <= 1
                && last.tests().stream().allMatch(test -> test.value() == null);
    }

    /** Whether every element matches. */
    boolean isEvery() {
        return lasts.size() == 1
                && isPlain(0)
                && lasts.get(0).name().equals("*")
                && lasts.get(0).tests().isEmpty();
    }

    /** Whether {@code element} matches the alternative of that number; what stands above {@code from} is not looked at. */
    boolean matches(int alternative, JsoupElement element, int from) {
        List<Compound> chain = alternatives.get(alternative);
        return matches(chain, chain.size() - 1, element, from);
    }

    private static boolean matches(List<Compound> chain, int last, JsoupElement element, int from) {
        Compound compound = chain.get(last);
        if (!compound.matches(element)) {
            return false;
        }
        if (last == 0) {
            return true;
        }
        for (JsoupElement above = element.above(); above != null && above.position() >= from; above = above.above()) {
            if (matches(chain, last - 1, above, from)) {
                return true;
            }
            if (compound.child()) {
                return false;
            }
        }
        return false;
    }
}
