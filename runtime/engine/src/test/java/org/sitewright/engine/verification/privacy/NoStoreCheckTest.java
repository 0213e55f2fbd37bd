package org.sitewright.engine.verification.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.privacy.NoStore;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class NoStoreCheckTest {
    @Personal(fields = "email")
    record Enquiry() {}

    @Personal(fields = "pain", special = true)
    record Health() {}

    record Text() {}

    private static List<Finding> check(Map<String, String> headers, Record... components) {
        RenderedBlock[] blocks = java.util.Arrays.stream(components)
                .map(component ->
                        BlockUnderTest.of(component, "<p id=block></p>").rendered())
                .toArray(RenderedBlock[]::new);
        return new NoStoreCheck()
                .check(
                        DefaultClause.of(NoStore.class),
                        PageUnderTest.of(blocks).headers(headers).rendered());
    }

    @Test
    void shouldAcceptPersonalPageThatNothingKeepsAndOthersThatCachesKeep() {
        assertEquals(List.of(), check(Map.of("Cache-Control", "private, No-Store"), new Enquiry(), new Health()));
        assertEquals(List.of(), check(Map.of("Cache-Control", "public, max-age=60"), new Text()));
    }

    @Test
    void shouldRejectPersonalPageThatIsKept() {
        Finding finding = new Finding(
                "PRIV-007",
                Severity.ERROR,
                BlockUnderTest.of(new Enquiry(), "").rendered().subject(),
                "The page asks for personal data, and Cache-Control is private, max-age=0",
                "Send Cache-Control: no-store");
        assertEquals(
                List.of(finding),
                check(Map.of("Cache-Control", "private, max-age=0"), new Text(), new Enquiry(), new Health()));
    }

    @Test
    void shouldRejectHealthPageOfWhichNothingIsSaid() {
        assertEquals(
                List.of("The page asks for special data, and no Cache-Control is sent"),
                check(Map.of(), new Health()).stream().map(Finding::message).toList());
    }
}
