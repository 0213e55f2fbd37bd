package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.PageSummary.Reference;
import org.sitewright.api.verification.PageSummary.SourceUse;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;

/** Reads off a rendered page what the checks of its site need. */
public final class PageSummaries {
    private static final Set<Loads.Kind> NOT_LOADED =
            Set.of(Loads.Kind.FORM, Loads.Kind.BASE, Loads.Kind.CONNECT, Loads.Kind.HINT);

    private static final Set<String> ROBOTS = Set.of("robots", "googlebot", "bingbot");

    private static final int FEWEST_WORDS = 25;

    /** Of 100 words: where there are fewer, one other word flips too many bits of their hash. */
    private static final int FEWEST_SHINGLES = 98;

    private PageSummaries() {}

    /** The summary of {@code page}, which holds on to nothing of its document. */
    public static PageSummary of(RenderedPage page) {
        HtmlElement document = page.document();
        HtmlElement main = document.select("main").stream().findFirst().orElse(document);
        long[] shingles = SimHash.shingles(VisibleText.of(main), FEWEST_WORDS);
        return new PageSummary(
                page.page(),
                document.select("head > title").stream().map(HtmlElement::text).toList(),
                contents(document, "meta[name=description]")
                        .findFirst()
                        .orElse("")
                        .strip(),
                robots(page),
                document.select("link[rel=canonical]").stream()
                        .map(link -> link.attribute("href"))
                        .toList(),
                alternates(document),
                ids(document),
                references(page),
                !document.select("form, textarea").isEmpty()
                        || document.select("input").stream()
                                .anyMatch(input -> !input.attribute("type").equalsIgnoreCase("hidden")),
                shingles.length < FEWEST_SHINGLES ? 0 : SimHash.of(shingles),
                Arrays.stream(shingles)
                        .mapToInt(shingle -> (int) (shingle >> Integer.SIZE))
                        .toArray(),
                page.blocks().stream()
                        .flatMap(block ->
                                block.contract().promise(Sources.class).stream().map(sources -> use(block, sources)))
                        .toList());
    }

    private static Stream<String> contents(HtmlElement document, String selector) {
        return document.select(selector).stream().map(meta -> meta.attribute("content"));
    }

    private static Set<String> robots(RenderedPage page) {
        Stream<String> told = Stream.concat(
                Stream.of(page.headers().getOrDefault("X-Robots-Tag", "")),
                page.document().select("meta[name]").stream()
                        .filter(meta ->
                                ROBOTS.contains(meta.attribute("name").strip().toLowerCase(Locale.ROOT)))
                        .map(meta -> meta.attribute("content")));
        return told.flatMap(value -> Stream.of(value.toLowerCase(Locale.ROOT).split("[,\\s:]+")))
                .filter(directive -> !directive.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> alternates(HtmlElement document) {
        Map<String, String> alternates = new LinkedHashMap<>();
        document.select("link[hreflang]").stream()
                .filter(link -> Loads.words(link.attribute("rel")).contains("alternate"))
                .forEach(link -> alternates.put(link.attribute("hreflang"), link.attribute("href")));
        return alternates;
    }

    private static Set<String> ids(HtmlElement document) {
        Set<String> ids = new LinkedHashSet<>();
        document.select("[id]").forEach(element -> ids.add(element.attribute("id")));
        document.select("a[name]").forEach(anchor -> ids.add(anchor.attribute("name")));
        return ids;
    }

    private static List<Reference> references(RenderedPage page) {
        List<Reference> references = new ArrayList<>();
        Loads.links(page.document()).forEach(load -> add(true, load, page, references));
        Loads.of(page.document()).stream()
                .filter(load -> !NOT_LOADED.contains(load.kind()))
                .forEach(load -> add(false, load, page, references));
        page.blocks().stream()
                .filter(block -> !block.css().isEmpty())
                .forEach(block -> StyleSheet.of(block.css()).urls().stream()
                        .filter(load -> !load.url().isBlank() && !load.url().startsWith("#"))
                        .forEach(load -> Paths.resolve(page, besideStyleSheet(load.url()))
                                .ifPresent(target -> references.add(
                                        new Reference(false, target.path(), "", block.blaming("css"))))));
        page.linked(LinkedFile.Kind.STYLE).forEach(sheet -> StyleSheet.of(sheet.text()).urls().stream()
                .filter(load -> load.url().startsWith("/") && !load.url().startsWith("//"))
                .forEach(load -> Paths.resolve(page, load.url())
                        .ifPresent(target -> references.add(
                                new Reference(false, target.path(), target.fragment(), page.subject(sheet.place()))))));
        return references;
    }

    /** An address of a component's style sheet, which is served as part of the page's below {@code /assets}. */
    private static String besideStyleSheet(String url) {
        return url.startsWith("/") || !Hosts.scheme(url).isEmpty() ? url : "/assets/" + url;
    }

    private static SourceUse use(RenderedBlock block, Sources sources) {
        Set<String> declared = Stream.of(
                        sources.frame(), sources.image(), sources.script(), sources.connect(), sources.form())
                .flatMap(Arrays::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> used =
                declared.stream().filter(origin -> names(block, origin)).collect(Collectors.toSet());
        return new SourceUse(block.component(), declared, used, block.blaming("java"));
    }

    /** Whether the host is named; of a wildcard, the part behind it. */
    private static boolean names(RenderedBlock block, String origin) {
        String host = origin.replaceFirst("^[a-z]+://", "").replaceFirst("^\\*\\.", "");
        return block.html().contains(host)
                || block.script().contains(host)
                || block.css().contains(host);
    }

    private static void add(boolean link, Loads.Load load, RenderedPage page, List<Reference> references) {
        Paths.resolve(page, load.url())
                .ifPresent(target -> references.add(
                        new Reference(link, target.path(), target.fragment(), page.subject(load.element()))));
    }
}
