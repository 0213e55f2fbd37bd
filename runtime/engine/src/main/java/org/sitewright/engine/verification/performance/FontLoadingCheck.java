package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.api.contract.performance.FontLoading;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.performance.FontFaces.Face;

/** Compares the fonts of the style sheet with those that the page asks for early. */
@ApplicationScoped
public class FontLoadingCheck implements Check.OfPage<FontLoading> {
    private static final Set<String> READABLE = Set.of("swap", "fallback", "optional");

    @Override
    public List<Finding> check(FontLoading clause, RenderedPage page) {
        FontFaces fonts = FontFaces.of(page.css());
        List<Finding> findings = new ArrayList<>();
        for (Face face : fonts.faces()) {
            if (!READABLE.contains(face.display())) {
                findings.add(Finding.of(
                        FontLoading.class,
                        styled(page, face),
                        "Font \"" + face.family() + "\" has "
                                + (face.display().isEmpty() ? "no font-display" : "font-display: " + face.display())
                                + ": text is hidden until it is there",
                        "Set font-display: swap in its @font-face"));
            }
        }
        List<HtmlElement> preloads = page.document().select("link[rel]").stream()
                .filter(link -> Loads.words(small(link, "rel")).contains("preload")
                        && small(link, "as").equals("font"))
                .toList();
        preloads.forEach(link -> check(page, link, fonts, findings));
        Set<String> early = preloads.stream().map(link -> small(link, "href")).collect(Collectors.toSet());
        fonts.first().forEach((selector, family) -> {
            boolean asked = fonts.faces().stream()
                    .filter(face -> face.family().equals(family))
                    .anyMatch(face -> face.urls().stream().anyMatch(early::contains));
            if (!asked) {
                findings.add(finding(
                        page.subject(),
                        "Font \"" + family + "\" of " + selector + " is not preloaded",
                        "Set preload: true for it in the theme"));
            }
        });
        return findings;
    }

    private static void check(RenderedPage page, HtmlElement link, FontFaces fonts, List<Finding> findings) {
        String href = small(link, "href");
        if (!link.has("crossorigin")) {
            findings.add(finding(
                    page.subject(link),
                    "Font " + href + " is preloaded without crossorigin, and so loaded twice",
                    "Add crossorigin to the link"));
        }
        if (fonts.faces().stream().noneMatch(face -> face.urls().contains(href))) {
            findings.add(finding(
                    page.subject(link),
                    "Font " + href + " is preloaded, and no @font-face names it",
                    "Take the link out, or correct its address"));
        }
    }

    /** The style sheet that holds the face: a component's, a linked one, or that of the theme. */
    private static Subject styled(RenderedPage page, Face face) {
        Optional<Subject> own = page.blocks().stream()
                .filter(block -> FontFaces.of(block.css()).faces().contains(face))
                .findFirst()
                .map((RenderedBlock block) -> block.blaming("css"));
        return own.or(() -> page.linked(LinkedFile.Kind.STYLE).stream()
                        .filter(file -> FontFaces.of(file.text()).faces().contains(face))
                        .findFirst()
                        .map(file -> page.subject(file.place())))
                .orElseGet(page::subject);
    }

    private static String small(HtmlElement link, String attribute) {
        return link.attribute(attribute).strip().toLowerCase(Locale.ROOT);
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(FontLoading.class, subject, message, fix);
    }
}
