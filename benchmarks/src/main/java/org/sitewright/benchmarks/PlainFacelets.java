package org.sitewright.benchmarks;

import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.sitewright.api.site.Page;
import org.sitewright.engine.composition.Assets;
import org.sitewright.engine.rendering.BlockRenderer;
import org.sitewright.engine.rendering.Icons;
import org.sitewright.engine.rendering.SiteQueries;
import org.sitewright.engine.rendering.SiteRendering;
import org.sitewright.engine.site.LoadedSite;

/**
 * The body of a page as one plain Facelets view, to compare with: the same elements, every text an expression over a
 * bean, and no component, include, loop or condition.
 */
final class PlainFacelets {
    private final BlockRenderer renderer;
    private final Page page;

    /** Writes the view of the site's second page into the deployed folder. */
    PlainFacelets(Workbench workbench, LoadedSite loaded, Stages stages) {
        stages.run();
        Document document = Jsoup.parse(stages.composed().get(1).html());
        List<String> texts = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !text.isBlank()) {
                        texts.add(text.getWholeText());
                        text.text("#{plain.texts[" + (texts.size() - 1) + "]}");
                    }
                },
                document.body());
        CDI.current().select(PlainText.class).get().setTexts(texts);
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        String view = workbench.write(
                "plain.xhtml",
                "<ui:composition xmlns:ui=\"jakarta.faces.facelets\">"
                        + document.body().html() + "</ui:composition>");
        renderer = workbench.renderer(new SiteRendering(
                workbench.components(),
                workbench.validator(),
                new SiteQueries(loaded.site()),
                new Icons(loaded.theme()),
                loaded.images(),
                new Assets(loaded).imagePaths(),
                loaded.origin()));
        Page like = stages.composed().get(1).page();
        page = new Page(
                like.path(),
                like.locale(),
                like.status(),
                like.kind(),
                like.title(),
                like.description(),
                like.modified(),
                like.translations(),
                like.collection(),
                like.indexed(),
                Optional.of(view),
                like.live(),
                List.of(),
                like.place());
    }

    /** Milliseconds of CPU for each of so many renderings. */
    double render(int times) {
        long start = Cpu.thread();
        try {
            for (int i = 0; i < times; i++) {
                renderer.renderView(page);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return (Cpu.thread() - start) / 1e6 / times;
    }
}
