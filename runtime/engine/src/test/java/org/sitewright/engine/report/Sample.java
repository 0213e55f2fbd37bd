package org.sitewright.engine.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.security.NoInlineCode;
import org.sitewright.api.contract.seo.DescriptionPresent;
import org.sitewright.api.contract.seo.DescriptiveLinks;
import org.sitewright.api.contract.seo.UnbrokenLinks;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Status;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Promise;
import org.sitewright.api.verification.Promise.Scope;
import org.sitewright.api.verification.Subject;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;

/** A site of two pages with a finding of each kind: broken in YAML and in a template, warned, waived. */
final class Sample {
    static final Instant MADE = Instant.parse("2026-11-25T08:00:00.5Z");
    static final String HOSTILE = "<script>alert('\u0000 &amp; \u001b[2J')</script>";

    private static final Outline.Component HERO = new Outline.Component(
            "hero",
            "org.sitewright.components.hero.Hero",
            List.of(new Outline.Declaration("PERF-001", "@MaxHtml(400)")));

    private Sample() {}

    static Verdict refused() {
        return new Verdict(
                "site",
                2,
                List.of(
                        finding(
                                "PERF-001",
                                Severity.ERROR,
                                "/",
                                "hero",
                                yaml("index", 7, 5),
                                "HTML is 500 bytes; @MaxHtml allows 400"),
                        finding(
                                "SEC-003",
                                Severity.ERROR,
                                "/",
                                "hero",
                                Place.of("org/sitewright/components/hero/hero.xhtml"),
                                "Style attribute"),
                        finding("SEO-006", Severity.ERROR, "/a", "hero", yaml("a", 9, 5), HOSTILE + " leads nowhere"),
                        finding("SEO-008", Severity.WARNING, "/a", "", yaml("a", 1, 1), "Link \"more\" says nothing")),
                List.of(finding("SEO-004", Severity.ERROR, "/a", "", yaml("a", 1, 1), "The page has no description")),
                List.of(
                        waiver("SEO-004", "/a", LocalDate.parse("2026-12-31")),
                        waiver("SEO-008", "/b", LocalDate.parse("2026-11-24"))),
                outline(500));
    }

    static Verdict admitted() {
        return new Verdict("site", 2, List.of(), List.of(), List.of(), outline(300));
    }

    private static Outline outline(int bytes) {
        return new Outline(
                List.of(
                        Promise.of(MaxHtml.class, Scope.BLOCK),
                        Promise.of(NoInlineCode.class, Scope.PAGE),
                        Promise.of(DescriptionPresent.class, Scope.PAGE),
                        Promise.of(UnbrokenLinks.class, Scope.SITE),
                        Promise.of(DescriptiveLinks.class, Scope.PAGE)),
                List.of(page("/", "Home & harbour", "index", bytes), page("/a", "A " + HOSTILE, "a", 300)));
    }

    private static Outline.OfPage page(String path, String title, String file, int bytes) {
        Measurement html = new Measurement("PERF-001", "HTML", bytes, 400, "bytes");
        Measurement weight = new Measurement("PERF-009", "Document", 120, 3_000, "elements");
        return new Outline.OfPage(
                path,
                title,
                Status.PUBLISHED,
                yaml(file, 1, 1),
                List.of(new Outline.OfBlock("hero", HERO, yaml(file, 7, 5), List.of(html))),
                List.of(weight));
    }

    private static Place yaml(String page, int line, int column) {
        return new Place("WEB-INF/site/pages/" + page + ".yaml", line, column);
    }

    private static Finding finding(
            String id, Severity severity, String page, String block, Place place, String message) {
        return new Finding(id, severity, new Subject(page, block, place), message, "Mend it");
    }

    private static Waiver waiver(String id, String page, LocalDate expires) {
        return new Waiver(id, page, "*", "The text is with the translators", "Ada", "Grace", null, expires);
    }

    static String text(Report report, Verdict verdict) {
        StringWriter out = new StringWriter();
        try {
            report.write(verdict, MADE, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
