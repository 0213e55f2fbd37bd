package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.OfferGroup;
import org.sitewright.archetype.brief.Passage;

/**
 * Gathers what a brief tells in pieces, so that no sentence stands alone on a page: passages of one heading become one,
 * those without a heading what the business says of itself, and those that are headed like a group of offers its note. No
 * word is added, and none is lost but what is said twice.
 */
final class Gathering {
    private static final int MAX_DESCRIPTION = 260;
    private static final int MAX_NOTE = 300;
    private static final int FEW = 3;
    private static final int FULL_SENTENCE = 60;
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:\\d+[.)]|[-*+])\\s+(?=\\S)");
    private static final Pattern ORDINAL = Pattern.compile("^\\s*(\\d+)\\.");

    /** Where a number with a point is no ordinal; elsewhere it may begin a date. */
    private static final Set<String> PLAIN_ORDINALS = Set.of("en", "es", "fr", "it", "nl");

    private static final String SENTENCE = "(?s).*[.!?…][\"”“»’)]?";

    private final Brief brief;
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private final List<OfferGroup> groups = new ArrayList<>();

    private Gathering(Brief brief) {
        this.brief = brief;
    }

    /** The same brief, gathered. */
    static Brief of(Brief brief) {
        return new Gathering(brief).gathered();
    }

    private Brief gathered() {
        brief.passages().forEach(this::gather);
        loose.removeIf(this::saidElsewhere);
        brief.services().forEach(group -> groups.add(noted(group)));
        Optional<String> description = brief.identity().description().or(this::introduction);
        List<String> about = paragraphs(brief.identity().about().orElse(null));
        about.addAll(loose);
        return told(new Brief.Identity(
                brief.identity().tagline(),
                description,
                about.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", about))));
    }

    private void gather(Passage passage) {
        String heading = headsHome(passage.heading()) ? null : passage.heading();
        List<String> paragraphs = paragraphs(passage.body());
        if (heading == null && passage.page() == null && passage.items().isEmpty()) {
            loose.addAll(paragraphs);
            return;
        }
        Passage last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
        boolean goesOn = last != null
                && heading != null
                && Words.same(heading, last.heading())
                && (passage.page() == null ? last.page() == null : Words.same(passage.page(), last.page()))
                && last.items().isEmpty();
        if (goesOn) {
            passages.remove(passages.size() - 1);
            paragraphs.addAll(0, paragraphs(last.body()));
        }
        String body = paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs);
        boolean ordered = passage.ordered() && passage.items().size() > 1;
        passages.add(new Passage(heading, passage.page(), body, ordered, passage.items()));
    }

    /** Whether the description, the line below the name or somebody's entry says the same. */
    private boolean saidElsewhere(String paragraph) {
        return Stream.concat(
                        Stream.of(
                                        brief.identity().description(),
                                        brief.identity().tagline())
                                .flatMap(Optional::stream),
                        brief.people().stream().map(person -> Stream.of(person.name(), person.role(), person.text())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" "))))
                .anyMatch(text -> Words.holds(text, paragraph));
    }

    /** Whether a heading only says that this stands on the home page. */
    private boolean headsHome(String heading) {
        return brief.pages().stream().filter(WantedPages::isHome).anyMatch(page -> Words.same(page.title(), heading));
    }

    /** Paragraphs; an item of which no list is left is one like the others. */
    private List<String> paragraphs(String body) {
        List<String> paragraphs = new ArrayList<>(
                body == null ? List.of() : Arrays.asList(body.strip().split("\n\\s*\n")));
        Predicate<String> item = paragraph -> ITEM.matcher(paragraph).find();
        if (paragraphs.stream().flatMap(String::lines).filter(item).count() == 1) {
            boolean plain = PLAIN_ORDINALS.contains(brief.locale().getLanguage());
            paragraphs.replaceAll(
                    paragraph -> plain || !ORDINAL.matcher(paragraph).find()
                            ? ITEM.matcher(paragraph).replaceFirst("")
                            : ORDINAL.matcher(paragraph).replaceFirst("$1\\\\."));
        }
        return paragraphs;
    }

    private OfferGroup noted(OfferGroup group) {
        if (group.note() == null) {
            for (Passage passage : passages) {
                if (Words.same(group.name(), passage.heading())
                        && passage.page() == null
                        && passage.items().isEmpty()
                        && Sentences.isPlain(passage.body())
                        && passage.body().length() <= MAX_NOTE) {
                    passages.remove(passage);
                    return new OfferGroup(group.name(), passage.body().replaceAll("\\s+", " "), group.offers());
                }
            }
        }
        return group;
    }

    /** Where no description was given: the sentences that name the business, or else those that a short text begins with. */
    private Optional<String> introduction() {
        return taken(loose, this::names, this::opening)
                .or(this::introductionOfPassage)
                .or(() -> loose.isEmpty() || loose.size() > FEW || loose.get(0).length() < FULL_SENTENCE
                        ? Optional.empty()
                        : taken(loose, loose.get(0)::equals, this::opening));
    }

    /** One sentence only: the next ones may speak of each other. */
    private Optional<String> introductionOfPassage() {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<String> paragraphs = paragraphs(passage.body());
            Optional<String> said = taken(paragraphs, this::names, this::first);
            if (passage.page() == null && said.isPresent() && !paragraphs.isEmpty()) {
                String rest = String.join("\n\n", paragraphs);
                passages.set(i, new Passage(passage.heading(), null, rest, passage.ordered(), passage.items()));
                return said;
            }
        }
        return Optional.empty();
    }

    private boolean names(String paragraph) {
        return first(paragraph).filter(said -> Words.holds(said, brief.name())).isPresent();
    }

    private Optional<String> first(String paragraph) {
        return Sentences.first(paragraph, MAX_DESCRIPTION, brief.locale());
    }

    private Optional<String> opening(String paragraph) {
        return Sentences.fitting(paragraph, MAX_DESCRIPTION, brief.locale());
    }

    /** Takes what is {@code cut} out of the first paragraph that is {@code meant}. */
    private static Optional<String> taken(
            List<String> paragraphs, Predicate<String> meant, Function<String, Optional<String>> cut) {
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).replaceAll("\\s+", " ").strip();
            boolean fits = Sentences.isPlain(text) && text.matches(SENTENCE) && meant.test(paragraphs.get(i));
            Optional<String> said = fits ? cut.apply(text).filter(text::startsWith) : Optional.empty();
            if (said.isPresent()) {
                String rest = text.substring(said.get().length()).strip();
                paragraphs.remove(i);
                if (!rest.isEmpty()) {
                    paragraphs.add(i, rest);
                }
                return said;
            }
        }
        return Optional.empty();
    }

    /** The client's headings; one that headed a text which was not given does not head another. */
    private Map<String, String> headings() {
        Map<String, String> headings = new HashMap<>(brief.headings());
        if (brief.identity().about().isEmpty()) {
            headings.remove("about");
        }
        return headings;
    }

    private Brief told(Brief.Identity identity) {
        return new Brief(
                brief.name(),
                brief.type(),
                brief.locale(),
                brief.languages(),
                identity,
                brief.contact(),
                brief.domain(),
                brief.hours(),
                brief.action(),
                headings(),
                brief.servicesLead(),
                groups,
                brief.people(),
                brief.testimonials(),
                brief.faq(),
                brief.figures(),
                passages,
                brief.notice(),
                brief.legal(),
                brief.design(),
                brief.pages(),
                brief.onePage(),
                brief.instructions(),
                brief.remarks());
    }
}
