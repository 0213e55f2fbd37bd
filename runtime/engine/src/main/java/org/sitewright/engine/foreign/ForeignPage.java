package org.sitewright.engine.foreign;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Status;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.JsoupElement;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Paths;
import org.sitewright.engine.verification.StyleSheet;

/** Reads pages of one source as checks see them, with the style sheets and scripts that they link to. */
final class ForeignPage {
    private static final int MOST_FILES = 50;

    private final ForeignSource source;
    private final String origin;
    private final Map<String, Answer> files = new HashMap<>();

    ForeignPage(ForeignSource source, String origin) {
        this.source = source;
        this.origin = origin;
    }

    /**
     * The page.
     *
     * @param path where it stands
     * @param answer what stands there
     * @param document its text, parsed
     * @param problems takes what cannot be read of it
     */
    RenderedPage read(String path, Answer answer, HtmlElement document, Consumer<Finding> problems) {
        Page page = page(path, answer, document);
        RenderedPage bare =
                new RenderedPage(page, answer.text(), document, List.of(), List.of(), answer.headers(), "", origin);
        List<LinkedFile> linked = new ArrayList<>();
        styles(bare, linked);
        scripts(bare, linked);
        return new RenderedPage(
                page,
                answer.text(),
                document,
                List.of(),
                ForeignFacts.of(bare, problems),
                answer.headers(),
                linked.stream()
                        .filter(file -> file.kind() == LinkedFile.Kind.STYLE)
                        .map(LinkedFile::text)
                        .collect(Collectors.joining("\n")),
                origin,
                linked);
    }

    /** It stands for itself: what it is meant to say is what it says. */
    private static Page page(String path, Answer answer, HtmlElement document) {
        boolean error = path.matches(".*/[45]\\d\\d(\\.html)?");
        boolean forbidden = Stream.concat(
                        document.select("meta[name=robots i]").stream().map(meta -> meta.attribute("content")),
                        Stream.of(answer.headers().getOrDefault("X-Robots-Tag", "")))
                .anyMatch(robots -> robots.toLowerCase(Locale.ROOT).matches(".*\\b(?:noindex|none)\\b.*"));
        return new Page(
                path,
                Locale.forLanguageTag(document.attribute("lang").strip()),
                Status.PUBLISHED,
                error ? Page.Kind.ERROR : Page.Kind.CONTENT,
                document.select("head > title").stream()
                        .findFirst()
                        .map(HtmlElement::text)
                        .orElse(""),
                document.select("meta[name=description i]").stream()
                        .findFirst()
                        .map(meta -> meta.attribute("content").strip())
                        .orElse(""),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                !forbidden,
                Optional.of(answer.place()), // written as a whole, in place of blocks
                Optional.empty(),
                List.of(),
                Place.of(answer.place()));
    }

    private void styles(RenderedPage page, List<LinkedFile> linked) {
        Set<String> known = new HashSet<>();
        for (HtmlElement element : page.document().select("link[href], style")) {
            if (element.name().equals("style")) {
                LinkedFile own = inline(page, element, LinkedFile.Kind.STYLE);
                linked.add(own);
                imported(own, page.page().path(), known, linked);
            } else if (Loads.words(element.attribute("rel").toLowerCase(Locale.ROOT))
                    .contains("stylesheet")) {
                Paths.resolve(page, element.attribute("href")).ifPresent(target -> style(target.path(), known, linked));
            }
        }
    }

    private void style(String path, Set<String> known, List<LinkedFile> linked) {
        if (known.size() < MOST_FILES && known.add(path)) {
            Answer answer = file(path);
            if (answer.found()) {
                LinkedFile sheet = new LinkedFile(LinkedFile.Kind.STYLE, Place.of(answer.place()), answer.text());
                linked.add(sheet);
                imported(sheet, path, known, linked);
            }
        }
    }

    private void imported(LinkedFile sheet, String from, Set<String> known, List<LinkedFile> linked) {
        for (StyleSheet.Url url : StyleSheet.of(sheet.text()).urls()) {
            if (url.kind() == Loads.Kind.STYLE && !url.url().matches("(?i)[a-z]+:.*|//.*")) {
                try {
                    style(new URI(null, null, from, null).resolve(url.url()).getPath(), known, linked);
                } catch (URISyntaxException | IllegalArgumentException noAddress) {
                    // what no browser could load either
                }
            }
        }
    }

    private void scripts(RenderedPage page, List<LinkedFile> linked) {
        Set<String> known = new HashSet<>();
        for (HtmlElement script : page.document().select("script")) {
            if (script.has("src")) {
                Paths.resolve(page, script.attribute("src"))
                        .filter(target -> known.size() < MOST_FILES && known.add(target.path()))
                        .map(target -> file(target.path()))
                        .filter(Answer::found)
                        .ifPresent(answer -> linked.add(
                                new LinkedFile(LinkedFile.Kind.SCRIPT, Place.of(answer.place()), answer.text())));
            } else if (script.attribute("type").matches("(?i)\\s*(?:module|[a-z]+/\\S*(?:java|ecma)script\\S*)?\\s*")) {
                linked.add(inline(page, script, LinkedFile.Kind.SCRIPT));
            }
        }
    }

    private static LinkedFile inline(RenderedPage page, HtmlElement element, LinkedFile.Kind kind) {
        return new LinkedFile(kind, new Place(page.page().place().file(), element.line()), element.data());
    }

    /** Shared by the pages that link to it. */
    private Answer file(String path) {
        return files.computeIfAbsent(path, source::get);
    }

    /** A document whose elements know their lines. */
    static HtmlElement parsed(Answer answer) {
        return JsoupElement.source(answer.text());
    }
}
