package org.sitewright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Verdict;

/** What each profile refuses on a rendered site, which is admitted without it, and a site that each admits. */
class ProfilesTest {
    private static final String GREETING = "blocks:\n  - testkit-heading: {heading: Welcome to the harbour}\n";

    @TempDir
    private Path folder;

    private WebApp profiled(String profile) {
        WebApp app = WebApp.in(folder);
        if (!profile.isEmpty()) {
            append("site.yaml", "profile: " + profile + "\n");
        }
        return app;
    }

    private void append(String file, String lines) {
        Path path = folder.resolve("WEB-INF/site/" + file);
        try {
            Files.writeString(path, Files.readString(path) + lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Verdict verdict() {
        try (SiteUnderTest site = SiteUnderTest.start(folder, Map.of())) {
            assertEquals(1, site.verdicts().size());
            assertEquals(site.verdicts().get(0).admitted(), site.isServed());
            return site.verdicts().get(0);
        }
    }

    private static List<String> errors(Verdict verdict) {
        return List.copyOf(new TreeSet<>(verdict.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::id)
                .toList()));
    }

    private static String said(Verdict verdict) {
        return verdict.findings().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"marketing", "shop", "regulated", "[marketing, shop, regulated]"})
    void shouldAdmitASiteThatKeepsToTheProfile(String profile) {
        profiled(profile);
        Verdict verdict = verdict();
        assertTrue(verdict.admitted(), said(verdict));
    }

    /** A title of 64 characters. */
    @ParameterizedTest
    @ValueSource(strings = {"", "marketing"})
    void shouldRefuseForMarketingWhatIsTooLong(String profile) {
        profiled(profile)
                .site(
                        "pages/index.yaml",
                        "title: Boats, moorings and berths for rent at the old harbour of a town\ndescription: Boats, moorings and berths for rent by the day, the week and the season.\n"
                                + GREETING);
        Verdict verdict = verdict();
        assertEquals(profile.isEmpty() ? List.of() : List.of("SEO-003"), errors(verdict), said(verdict));
    }

    /** A link that says nothing is a warning; for a shop it is an error. */
    @ParameterizedTest
    @ValueSource(strings = {"", "shop"})
    void shouldRefuseForAShopALinkThatSaysNothing(String profile) {
        profiled(profile).page("index", GREETING + "  - testkit-link: {label: click here, to: /privacy}\n");
        Verdict verdict = verdict();
        assertEquals(profile.isEmpty() ? List.of() : List.of("SEO-008"), errors(verdict), said(verdict));
        assertTrue(said(verdict).contains("SEO-008"), said(verdict));
    }

    /** A component without bounds may be used by anybody, but not where an authority looks. */
    @ParameterizedTest
    @ValueSource(strings = {"", "regulated"})
    void shouldRefuseWhereRegulatedAComponentWithoutBounds(String profile) {
        profiled(profile).page("index", GREETING + "  - quiet: {text: The tide is high}\n");
        Verdict verdict = verdict();
        assertEquals(profile.isEmpty(), verdict.admitted(), said(verdict));
        assertEquals(!profile.isEmpty(), said(verdict).contains("MaxHtml"), said(verdict));
    }

    /** Filler is waived, by whom it concerns and for a month; a marketing site and a shop never waive it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "regulated", "marketing", "shop"})
    void shouldWaiveNothingThatTheProfileNeverWaives(String profile) {
        profiled(profile)
                .page("index", "blocks:\n  - testkit-heading: {heading: Lorem ipsum dolor sit amet}\n")
                .site(
                        "waivers.yaml",
                        "- {id: SEO-009, page: /, reason: The client sends the text, owner: Ada, approver: Grace, issued: 2999-01-01, expires: 2999-01-31}\n");
        Verdict verdict = verdict();
        boolean waives = profile.isEmpty() || profile.equals("regulated");
        assertEquals(waives, verdict.admitted(), said(verdict));
        assertEquals(waives, !verdict.waived().isEmpty());
    }

    @Test
    void shouldNotWaiveForLongerThanARegulatedSiteMay() {
        profiled("regulated")
                .page("index", "blocks:\n  - testkit-heading: {heading: Lorem ipsum dolor sit amet}\n")
                .site(
                        "waivers.yaml",
                        "- {id: SEO-009, page: /, reason: The client sends the text, owner: Ada, approver: Grace, issued: 2999-01-01, expires: 2999-02-01}\n");
        Verdict verdict = verdict();
        assertFalse(verdict.admitted());
        assertTrue(said(verdict).contains("30 days"), said(verdict));
    }
}
