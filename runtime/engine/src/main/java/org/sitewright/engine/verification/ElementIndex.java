package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.sitewright.api.verification.HtmlElement;

/**
 * All elements of one document or fragment, by name, attribute and id: made by one walk, asked by every check. Positions
 * count elements in document order. Not for use by several threads at once.
 */
final class ElementIndex {
    private final List<JsoupElement> all = new ArrayList<>();
    private final Map<String, Positions> byName = new HashMap<>();
    private final Map<String, Positions> byAttribute = new HashMap<>();
    private final Map<String, JsoupElement> byId = new HashMap<>();
    private final Map<Object, Object> known = new HashMap<>();

    /** The index of {@code root} and all below it. */
    ElementIndex(Element root) {
        // Not by recursion: content may be nested deeper than the stack.
        Element at = root;
        JsoupElement above = null;
        while (true) {
            JsoupElement entered = add(at, above);
            Element next = at.firstElementChild();
            if (next != null) {
                above = entered;
            } else {
                entered.ends(all.size());
                while (at != root && at.nextElementSibling() == null) {
                    at = at.parent();
                    above.ends(all.size());
                    above = above.above();
                }
                if (at == root) {
                    return;
                }
                next = at.nextElementSibling();
            }
            at = next;
        }
    }

    private JsoupElement add(Element element, JsoupElement above) {
        JsoupElement indexed = new JsoupElement(element, this, all.size(), above);
        byName.computeIfAbsent(element.normalName(), n -> new Positions()).add(all.size());
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                byAttribute
                        .computeIfAbsent(attribute.getKey().toLowerCase(Locale.ROOT), k -> new Positions())
                        .add(all.size());
            }
            if (element.hasAttr("id")) {
                byId.putIfAbsent(element.attr("id"), indexed);
            }
        }
        all.add(indexed);
        return indexed;
    }

    JsoupElement root() {
        return all.get(0);
    }

    /** The first element with that id; null when there is none. */
    JsoupElement byId(String id) {
        return byId.get(id);
    }

    /** As jsoup finds them below {@code root}, for selectors of which this index knows nothing. */
    List<HtmlElement> select(String css, JsoupElement root) {
        Map<Element, JsoupElement> byElement = once(Element.class, () -> all.stream()
                .collect(Collectors.toMap(JsoupElement::element, e -> e, (a, b) -> a, IdentityHashMap::new)));
        return root.element().select(css).stream()
                .<HtmlElement>map(byElement::get)
                .toList();
    }

    /** Elements in that range with an attribute whose name in small letters {@code sought} accepts, in document order. */
    List<HtmlElement> having(Predicate<String> sought, int from, int to) {
        BitSet matches = new BitSet();
        byAttribute.forEach((name, positions) -> {
            if (sought.test(name)) {
                positions.within(from, to).forEach(matches::set);
            }
        });
        return at(matches);
    }

    JsoupElement at(int position) {
        return all.get(position);
    }

    /** Elements in that range that match, in document order. */
    List<HtmlElement> select(Selector selector, int from, int to) {
        if (selector.isEvery()) {
            return Collections.unmodifiableList(all.subList(from, to));
        }
        List<Selector.Compound> lasts = selector.lasts();
        BitSet matches = new BitSet();
        for (int i = 0; i < lasts.size(); i++) {
            Positions candidates = candidates(lasts.get(i));
            boolean plain = selector.isPlain(i);
            int end = candidates.from(to);
            for (int n = candidates.from(from); n < end; n++) {
                int position = candidates.numbers[n];
                if (plain || selector.matches(i, all.get(position), from)) {
                    matches.set(position);
                }
            }
        }
        return at(matches);
    }

    private List<HtmlElement> at(BitSet positions) {
        return positions.isEmpty()
                ? List.of()
                : positions.stream().<HtmlElement>mapToObj(all::get).toList();
    }

    private Positions candidates(Selector.Compound compound) {
        if (!compound.name().equals("*")) {
            return byName.getOrDefault(compound.name(), Positions.NONE);
        }
        return compound.attribute().isEmpty()
                ? Positions.upTo(all.size())
                : byAttribute.getOrDefault(compound.attribute(), Positions.NONE);
    }

    /** What was worked out of this document before, or {@code work}, once. */
    @SuppressWarnings("unchecked")
    <T> T once(Object key, Supplier<T> work) {
        T value = (T) known.get(key);
        if (value == null) {
            value = work.get();
            known.put(key, value);
        }
        return value;
    }

    /** Numbers in ascending order. */
    private static final class Positions {
        static final Positions NONE = new Positions();

        private int[] numbers = new int[8];
        private int size;

        static Positions upTo(int size) {
            Positions every = new Positions();
            every.numbers = IntStream.range(0, size).toArray();
            every.size = size;
            return every;
        }

        /** Index of the first number that is at least {@code least}. */
        int from(int least) {
            int found = Arrays.binarySearch(numbers, 0, size, least);
            return found < 0 ? -found - 1 : found;
        }

        IntStream within(int least, int end) {
            return Arrays.stream(numbers, from(least), from(end));
        }

        void add(int number) {
            if (size > 0 && numbers[size - 1] == number) {
                return;
            }
            numbers = size == numbers.length ? Arrays.copyOf(numbers, size * 2) : numbers;
            numbers[size++] = number;
        }
    }
}
