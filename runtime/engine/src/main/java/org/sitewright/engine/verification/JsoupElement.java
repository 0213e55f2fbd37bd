package org.sitewright.engine.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.sitewright.api.verification.HtmlElement;

/** Parsed HTML as checks see it, over jsoup. */
public record JsoupElement(Element element) implements HtmlElement {
    /** A whole document: its {@code html} element. */
    public static HtmlElement document(String html) {
        return new JsoupElement(Jsoup.parse(html).child(0));
    }

    /** A fragment: a container whose children are its top-level elements. */
    public static HtmlElement fragment(String html) {
        return new JsoupElement(Jsoup.parseBodyFragment(html).body());
    }

    @Override
    public String name() {
        return element.normalName();
    }

    @Override
    public String attribute(String name) {
        return element.attr(name);
    }

    @Override
    public boolean has(String attribute) {
        return element.hasAttr(attribute);
    }

    @Override
    public Map<String, String> attributes() {
        Map<String, String> all = new LinkedHashMap<>();
        element.attributes().forEach(a -> all.put(a.getKey(), a.getValue()));
        return all;
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
        return Optional.ofNullable(element.parent()).map(JsoupElement::new);
    }

    @Override
    public List<HtmlElement> children() {
        return element.children().stream().<HtmlElement>map(JsoupElement::new).toList();
    }

    @Override
    public List<HtmlElement> select(String css) {
        return element.select(css).stream().<HtmlElement>map(JsoupElement::new).toList();
    }
}
