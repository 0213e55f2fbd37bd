package org.sitewright.engine.verification.security;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.engine.verification.Hosts;

/** Code that stands in markup. */
final class InlineCode {
    private static final Pattern CODE_TYPE = Pattern.compile(
            "|module|importmap|speculationrules|(?:text|application)/(?:x-)?(?:java|ecma|j|live)script[\\d.]*(?:\\s*;.*)?");
    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "xlink:href",
            "data",
            "poster",
            "background",
            "to",
            "from",
            "values",
            "code",
            "codebase",
            "archive",
            "ping",
            "dynsrc",
            "lowsrc");
    private static final Set<String> SHOWS_ONLY =
            Set.of("img", "image", "feimage", "source", "video", "audio", "input", "link");

    /** What can hold code beside handlers and addresses. */
    private static final Set<String> OTHERS = Set.of("style", "srcdoc", "content", "attributename");

    /** Obsolete elements that stand for a style (HTML Standard, 16.2). */
    private static final Set<String> PRESENTATIONAL =
            Set.of("font", "center", "basefont", "big", "strike", "tt", "marquee", "blink");

    /** Elements that are code. */
    static final String ELEMENTS = "script, style, " + String.join(", ", PRESENTATIONAL);

    /** Code that style sheets of the past could hold. */
    private static final Pattern CODE_IN_STYLE = Pattern.compile(
            "(?i)[\\s:;{]expression\\s*\\(|[\\s;{]behavior\\s*:\\s*url|-moz-binding\\s*:|url\\(\\s*[\"']?\\s*(?:java|vb)script:");

    private InlineCode() {}

    /** Whether {@code css} holds what a browser once ran. */
    static boolean inStyle(String css) {
        return CODE_IN_STYLE.matcher(css).find();
    }

    /** Whether an attribute of that name can hold code. */
    static boolean mayStandIn(String attribute) {
        return attribute.startsWith("on") || ADDRESSES.contains(attribute) || OTHERS.contains(attribute);
    }

    /** What code the element itself holds, in words, each with what to do. */
    static Map<String, String> in(HtmlElement element) {
        Map<String, String> kinds = new LinkedHashMap<>();
        if (element.name().equals("script") && code(element) && !element.data().isBlank()) {
            kinds.put("an inline script", "Move it to the component's script file");
        }
        if (PRESENTATIONAL.contains(element.name())) {
            kinds.put("style in the markup (an obsolete element)", "Style it in the component's style sheet");
        }
        if (element.name().equals("style")) {
            kinds.put("an inline style sheet", "Move it to the component's style sheet");
        }
        element.attributes().forEach((attribute, value) -> attribute(element, attribute, value, kinds));
        return kinds;
    }

    private static boolean code(HtmlElement script) {
        String type = script.attribute("type").strip().toLowerCase(Locale.ROOT);
        return CODE_TYPE.matcher(type).matches();
    }

    private static void attribute(HtmlElement element, String attribute, String value, Map<String, String> kinds) {
        String name = attribute.toLowerCase(Locale.ROOT);
        if (name.equals("style")) {
            kinds.put("a style attribute", "Give it a class and style that in the component's style sheet");
        } else if (HANDLER.matcher(name).matches()
                || name.equals("attributename") && value.strip().matches("(?i)on.*")) {
            kinds.put("an event handler (" + name + ")", "Listen to the event in the component's script");
        } else if (name.equals("srcdoc")) {
            kinds.put("a document of its own (srcdoc)", "Load it from an address with src");
        } else if (name.equals("content")
                && element.attribute("http-equiv").strip().equalsIgnoreCase("refresh")
                && value.replaceAll("\\s", "").matches("(?is).*(?:java|vb)script:.*|.*data:.*")) {
            kinds.put("a code address (content)", "Lead to a path or https address");
        } else if (ADDRESSES.contains(name)
                && Arrays.stream(value.split(";")).anyMatch(url -> executes(element, url))) {
            kinds.put("a code address (" + name + ")", "Lead to a path or https address");
        }
    }

    private static boolean executes(HtmlElement element, String url) {
        String scheme = Hosts.scheme(url);
        return Set.of("javascript", "vbscript", "livescript").contains(scheme)
                || Set.of("data", "blob").contains(scheme) && !SHOWS_ONLY.contains(element.name());
    }
}
