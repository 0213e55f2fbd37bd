package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sitewright.api.verification.HtmlElement;

/** Parsed HTML as checks see it, over jsoup: one object an element, with an index of the whole document. */
public final class JsoupElement implements HtmlElement {
    private final Element element;
    private final ElementIndex index;
    private final int position;
    private final JsoupElement above;
    private int end;
    private Map<String, String> attributes;

    JsoupElement(Element element, ElementIndex index, int position, JsoupElement above) {
        this.element = element;
        this.index = index;
        this.position = position;
        this.above = above;
    }

    /** A whole document: its {@code html} element. */
    public static JsoupElement document(String html) {
        return new ElementIndex(Jsoup.parse(html).child(0)).root();
    }

    /** A whole document whose elements know their lines: slower, for what people wrote by hand. */
    public static JsoupElement source(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return new ElementIndex(Jsoup.parse(html, "", parser).child(0)).root();
    }

    /** A fragment: a container whose children are its top-level elements. */
    public static JsoupElement fragment(String html) {
        return new ElementIndex(Jsoup.parseBodyFragment(html).body()).root();
    }

    void ends(int position) {
        end = position;
    }

    Element element() {
        return element;
    }

    int position() {
        return position;
    }

    /** Behind the last element below it. */
    int end() {
        return end;
    }

    JsoupElement above() {
        return above;
    }

    /** The element of the same document at {@code position}. */
    JsoupElement at(int position) {
        return index.at(position);
    }

    /** The outermost element of its document. */
    JsoupElement whole() {
        return index.root();
    }

    /**
     * What is the same whenever it is asked of this element, worked out once.
     *
     * @param what names it; unique among all that is asked of elements
     */
    <T> T once(Object what, Supplier<T> work) {
        return index.once(List.of(what, position), work);
    }

    /** What is the same whenever it is asked of this document, worked out once. */
    <T> T onceForAll(Object what, Supplier<T> work) {
        return index.once(what, work);
    }

    /** Text that stands in it and in no element below it. */
    String ownText() {
        return element.ownText();
    }

    @Override
    public String name() {
        return element.normalName();
    }

    @Override
    public String attribute(String name) {
        return element.attributesSize() == 0
                ? ""
                : element.attributes().get(name); // jsoup has all names in small letters
    }

    @Override
    public boolean has(String attribute) {
        return element.attributesSize() > 0 && element.attributes().hasKey(attribute);
    }

    @Override
    public Map<String, String> attributes() {
        if (attributes == null) {
            attributes = element.attributesSize() == 0 ? Map.of() : read(element.attributes());
        }
        return attributes;
    }

    private static Map<String, String> read(Attributes attributes) {
        Map<String, String> all = new LinkedHashMap<>();
        attributes.forEach(a -> all.put(a.getKey(), a.getValue()));
        return Collections.unmodifiableMap(all);
    }

    @Override
    public String text() {
        return element.text();
    }

    @Override
    public String data() {
        return element.data();
    }

    @Override
    public Optional<HtmlElement> parent() {
        return Optional.ofNullable(above);
    }

    @Override
    public List<HtmlElement> children() {
        List<HtmlElement> children = new ArrayList<>();
        for (int child = position + 1; child < end; ) {
            JsoupElement next = index.at(child);
            children.add(next);
            child = next.end;
        }
        return children;
    }

    @Override
    public int line() {
        return Math.max(0, element.sourceRange().start().lineNumber());
    }

    @Override
    public Optional<HtmlElement> byId(String id) {
        return Optional.ofNullable(index.byId(id));
    }

    @Override
    public List<HtmlElement> select(String css) {
        return Selector.of(css)
                .map(selector -> index.select(selector, position, end))
                .orElseGet(() -> index.select(css, this));
    }

    @Override
    public List<HtmlElement> having(Predicate<String> sought) {
        return index.having(sought, position, end);
    }

    @Override
    public String toString() {
        return element.toString();
    }
}
