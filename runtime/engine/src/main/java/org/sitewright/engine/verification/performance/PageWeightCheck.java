package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.sitewright.api.contract.performance.PageWeight;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;

/** Weighs a page as it is sent, and counts its elements. */
@ApplicationScoped
public class PageWeightCheck implements Check.OfPage<PageWeight> {
    @Override
    public List<Finding> check(PageWeight clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        over(page, "HTML", "compressed bytes", compressed(page.html()), clause.html(), findings);
        over(page, "Style sheet", "compressed bytes", compressed(page.css()), clause.css(), findings);
        over(page, "Document", "elements", page.document().select("*").size(), clause.elements(), findings);
        return findings;
    }

    private static void over(
            RenderedPage page, String what, String unit, int measured, int allowed, List<Finding> findings) {
        if (measured > allowed) {
            findings.add(Finding.of(
                    PageWeight.class,
                    page.subject(),
                    String.format(Locale.ROOT, "%s has %,d %s; @PageWeight allows %,d", what, measured, unit, allowed),
                    "Show less on this page, or divide it"));
        }
    }

    /** Bytes as gzip level 6, which is the default level. */
    private static int compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            return text.length(); // memory does not fail
        }
        return bytes.size();
    }
}
