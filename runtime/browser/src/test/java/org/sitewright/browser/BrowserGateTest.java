package org.sitewright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.testkit.SiteUnderTest;

/** The whole way: a folder, the engine, the browser. */
@ExtendWith(Look.Extension.class)
class BrowserGateTest {
    @TempDir
    private Path webapp;

    @Test
    void shouldAdmitASiteThatKeepsItsWord(Look look) throws IOException {
        write("{testkit-heading: {heading: Welcome to the harbour}}");
        BrowserGate.assertAdmitted(webapp);
    }

    @Test
    void shouldRefuseWithBlockFileAndSettingByACheckOfTheSitesOwn(Look look) throws IOException {
        write("{testkit-heading: {heading: All 42 boats}}");
        AssertionError refused = assertThrows(AssertionError.class, () -> BrowserGate.assertAdmitted(webapp));
        assertEquals(
                "1 findings in the browser\nOWN-101 ERROR testkit-heading on / (WEB-INF/site/pages/index.yaml:4): 'All 42 boats' has the number (at 1350 px, at 768 px, …). Fix: Write another.",
                refused.getMessage());
    }

    @Test
    void shouldOpenNothingOfASiteThatTheEngineRefuses(Look look) throws IOException {
        write("{testkit-heading: {heading: Lorem ipsum dolor sit amet}}");
        try (SiteUnderTest site = SiteUnderTest.start(webapp)) {
            IllegalStateException refused = assertThrows(IllegalStateException.class, () -> BrowserStage.of(site));
            assertTrue(refused.getMessage().contains("SEO-009"), refused.getMessage());
        }
    }

    private void write(String block) throws IOException {
        Path site = webapp.resolve("WEB-INF/site");
        Files.createDirectories(site.resolve("pages"));
        Files.writeString(
                site.resolve("site.yaml"),
                "name: Harbour\ntheme: testkit\nlegal: [{label: Privacy, page: /}]\nfooter: [{testkit-link: {label: Our privacy notice, to: /}}]\n");
        Files.writeString(
                site.resolve("pages/index.yaml"),
                "title: The harbour and its boats\ndescription: What a visitor of the harbour wants to know about boats.\nblocks:\n  - "
                        + block + "\n");
    }
}
