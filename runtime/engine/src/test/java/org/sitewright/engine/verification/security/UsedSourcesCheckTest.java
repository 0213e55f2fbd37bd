package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.contract.security.UsedSources;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class UsedSourcesCheckTest {
    @Sources(frame = "https://maps.test", image = "https://*.tiles.test")
    record Plan() {}

    private static List<Finding> check(RenderedBlock... blocks) {
        return new UsedSourcesCheck()
                .check(
                        DefaultClause.of(UsedSources.class),
                        SiteUnderTest.of(PageUnderTest.of(blocks)).rendered());
    }

    private static BlockUnderTest plan(String url) {
        return BlockUnderTest.of(new Plan(), "<p id=block data-src='" + url + "'></p>");
    }

    @Test
    void shouldAcceptSourcesThatOneUseOrTheScriptNames() {
        assertEquals(
                List.of(),
                check(
                        plan("https://maps.test/1").rendered(),
                        plan("").script("load('https://a.tiles.test/')").rendered()));
    }

    @Test
    void shouldWarnOfSourceThatNothingNames() {
        RenderedBlock block = plan("https://maps.test/1").rendered();
        assertEquals(
                List.of(new Finding(
                        "SEC-012",
                        Severity.WARNING,
                        block.blaming("java"),
                        "@Sources declares https://*.tiles.test, which the component uses nowhere on the site",
                        "Remove https://*.tiles.test from @Sources")),
                check(block));
    }
}
