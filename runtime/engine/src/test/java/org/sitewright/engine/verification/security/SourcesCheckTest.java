package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;

class SourcesCheckTest {
    @Sources(frame = "https://player.org")
    record Video() {}

    private final Sources clause = Video.class.getAnnotation(Sources.class);

    @Test
    void shouldAcceptUsedHost() {
        RenderedBlock block = BlockUnderTest.of(new Video(), "<iframe src='//player.org/v'></iframe>")
                .rendered();
        assertEquals(List.of(), new SourcesCheck().check(clause, block));
    }

    @Test
    void shouldWarnOfUnusedHost() {
        RenderedBlock block = BlockUnderTest.of(new Video(), "<p>No video</p>").rendered();
        assertEquals(
                List.of(new Finding(
                        "SEC-001",
                        Severity.WARNING,
                        block.blaming("java"),
                        "@Sources declares https://player.org, which the block does not use",
                        "Remove it from @Sources unless other blocks of the component use it")),
                new SourcesCheck().check(clause, block));
    }
}
