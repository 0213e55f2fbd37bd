package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.sitewright.api.contract.performance.PageWeight;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedPage;

/** Weighs a page as it is sent, and counts its elements. */
@ApplicationScoped
public class PageWeightCheck implements Check.BudgetOfPage<PageWeight> {
    @Override
    public List<Measurement> measure(PageWeight clause, RenderedPage page) {
        return List.of(
                number("HTML", compressed(page.html()), clause.html(), "compressed bytes"),
                number("Style sheet", compressed(page.css()), clause.css(), "compressed bytes"),
                number("Document", page.document().select("*").size(), clause.elements(), "elements"));
    }

    @Override
    public Finding over(PageWeight clause, RenderedPage page, Measurement number) {
        return Finding.of(
                PageWeight.class,
                page.subject(),
                number.what() + " has " + number.amount() + "; @PageWeight allows " + number.limit(),
                "Show less on this page, or divide it");
    }

    private static Measurement number(String what, int measured, int allowed, String unit) {
        return new Measurement("PERF-009", what, measured, allowed, unit);
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
