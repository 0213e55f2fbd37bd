package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.api.verification.HtmlElement;

/** What the markup of a page fetches, sends to or hints at, from every element that can. */
public final class Loads {
    /** What is loaded. */
    public enum Kind {
        FRAME("frame"),
        IMAGE("image"),
        SCRIPT("script"),
        CONNECT("connect"),
        FORM("form"),
        STYLE("style sheet"),
        FONT("font"),
        MEDIA("audio or video"),
        OBJECT("plug-in"),
        BASE("base address"),
        NAVIGATION("automatic redirect"),
        HINT("connection hint"),
        UNKNOWN("address in a script");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * One address.
     *
     * @param kind what is loaded
     * @param url as written
     * @param element where it stands
     */
    public record Load(Kind kind, String url, HtmlElement element) {}

    private static final Map<String, Map<String, Kind>> SIMPLE = Map.ofEntries(
            Map.entry("img", Map.of("src", Kind.IMAGE)),
            Map.entry("image", Map.of("href", Kind.IMAGE, "xlink:href", Kind.IMAGE, "src", Kind.IMAGE)),
            Map.entry("feimage", Map.of("href", Kind.IMAGE, "xlink:href", Kind.IMAGE)),
            Map.entry("use", Map.of("href", Kind.IMAGE, "xlink:href", Kind.IMAGE)),
            Map.entry("script", Map.of("src", Kind.SCRIPT, "href", Kind.SCRIPT, "xlink:href", Kind.SCRIPT)),
            Map.entry("iframe", Map.of("src", Kind.FRAME)),
            Map.entry("frame", Map.of("src", Kind.FRAME)),
            Map.entry("portal", Map.of("src", Kind.FRAME)),
            Map.entry("fencedframe", Map.of("src", Kind.FRAME)),
            Map.entry("video", Map.of("src", Kind.MEDIA, "poster", Kind.IMAGE)),
            Map.entry("audio", Map.of("src", Kind.MEDIA)),
            Map.entry("track", Map.of("src", Kind.MEDIA)),
            Map.entry("object", Map.of("data", Kind.OBJECT, "codebase", Kind.OBJECT)),
            Map.entry("embed", Map.of("src", Kind.OBJECT)),
            Map.entry("applet", Map.of("code", Kind.OBJECT, "codebase", Kind.OBJECT, "archive", Kind.OBJECT)),
            Map.entry("form", Map.of("action", Kind.FORM)),
            Map.entry("input", Map.of("formaction", Kind.FORM, "src", Kind.IMAGE)),
            Map.entry("button", Map.of("formaction", Kind.FORM)),
            Map.entry("base", Map.of("href", Kind.BASE)),
            Map.entry("html", Map.of("manifest", Kind.OBJECT)));

    /** Whatever may hold an address: every other element need not be asked for each attribute. */
    private static final String LOADING = String.join(", ", SIMPLE.keySet())
            + ", source, link, style, meta, [background], [srcset], [imagesrcset], [ping], [style], [srcdoc]";

    /** What a browser takes for an address, up to a space, may hold commas. */
    private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*+(\\S*[^\\s,])(?:,|\\s[^,]*|$)");

    private Loads() {}

    /** All addresses at or below {@code root}, in document order. */
    public static List<Load> of(HtmlElement root) {
        return root instanceof JsoupElement parsed ? parsed.once(Loads.class, () -> read(root)) : read(root);
    }

    private static List<Load> read(HtmlElement root) {
        List<Load> loads = new ArrayList<>();
        root.select(LOADING).forEach(element -> of(element, loads));
        return List.copyOf(loads);
    }

    /** Where visitors can go from {@code root}: its links, in document order. */
    public static List<Load> links(HtmlElement root) {
        return root.select("a, area").stream()
                .flatMap(link -> Stream.of("href", "xlink:href")
                        .filter(link::has)
                        .map(attribute -> new Load(Kind.NAVIGATION, link.attribute(attribute), link)))
                .toList();
    }

    private static void of(HtmlElement element, List<Load> loads) {
        SIMPLE.getOrDefault(element.name().toLowerCase(Locale.ROOT), Map.of())
                .forEach((attribute, kind) -> add(loads, kind, element.attribute(attribute), element));
        add(loads, Kind.IMAGE, element.attribute("background"), element);
        candidates(element.attribute("srcset")).forEach(url -> add(loads, Kind.IMAGE, url, element));
        candidates(element.attribute("imagesrcset")).forEach(url -> add(loads, Kind.IMAGE, url, element));
        words(element.attribute("ping")).forEach(url -> add(loads, Kind.CONNECT, url, element));
        StyleSheet.of(element.attribute("style")).urls().forEach(u -> add(loads, u.kind(), u.url(), element));
        switch (element.name()) {
            case "source" -> add(loads, Kind.MEDIA, element.attribute("src"), element);
            case "link" -> add(loads, linked(element), element.attribute("href"), element);
            case "style" -> StyleSheet.of(element.data()).urls().forEach(u -> add(loads, u.kind(), u.url(), element));
            case "meta" -> refresh(element).ifPresent(url -> add(loads, Kind.NAVIGATION, url, element));
            default -> {}
        }
        if (element.has("srcdoc")) {
            of(JsoupElement.fragment(element.attribute("srcdoc")))
                    .forEach(load -> loads.add(new Load(load.kind(), load.url(), element)));
        }
    }

    private static void add(List<Load> loads, Kind kind, String url, HtmlElement element) {
        if (kind != null && !url.isBlank()) {
            loads.add(new Load(kind, url, element));
        }
    }

    private static Kind linked(HtmlElement link) {
        List<String> rel = words(link.attribute("rel").toLowerCase(Locale.ROOT));
        if (rel.contains("stylesheet")) {
            return Kind.STYLE;
        }
        if (rel.contains("modulepreload")) {
            return Kind.SCRIPT;
        }
        if (rel.stream().anyMatch(r -> r.equals("icon") || r.contains("-icon"))) {
            return Kind.IMAGE;
        }
        if (rel.contains("preload")) {
            return switch (link.attribute("as").strip().toLowerCase(Locale.ROOT)) {
                case "image" -> Kind.IMAGE;
                case "script", "worker" -> Kind.SCRIPT;
                case "style" -> Kind.STYLE;
                case "font" -> Kind.FONT;
                case "audio", "video", "track" -> Kind.MEDIA;
                default -> Kind.CONNECT;
            };
        }
        Set<String> hints = Set.of("preconnect", "dns-prefetch", "prefetch", "prerender", "manifest");
        return rel.stream().anyMatch(hints::contains) ? Kind.HINT : null;
    }

    /** Where a {@code meta refresh} leads. */
    private static Optional<String> refresh(HtmlElement meta) {
        if (!meta.attribute("http-equiv").strip().equalsIgnoreCase("refresh")) {
            return Optional.empty();
        }
        String url = meta.attribute("content").replaceFirst("^[\\s\\d.]*[;,]?\\s*", "");
        return Optional.of(url.replaceFirst("(?i)^url\\s*=\\s*", "").replaceAll("^['\"]|['\"]$", ""));
    }

    /** The addresses of a {@code srcset}, each of which a size may follow. */
    public static List<String> candidates(String srcset) {
        if (srcset.isEmpty()) {
            return List.of();
        }
        return CANDIDATE
                .matcher(srcset)
                .results()
                .map(candidate -> candidate.group(1))
                .toList();
    }

    /** The words of an attribute that is a list. */
    public static List<String> words(String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(value.strip().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
