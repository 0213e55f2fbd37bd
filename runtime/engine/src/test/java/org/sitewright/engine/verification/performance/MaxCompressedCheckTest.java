package org.sitewright.engine.verification.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.performance.MaxCompressed;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.composition.Encoded;
import org.sitewright.engine.verification.BlockUnderTest;

class MaxCompressedCheckTest {
    @MaxCompressed(html = 60, css = 60, script = 60)
    record All() {}

    @MaxCompressed(html = 10, css = 10, script = 10)
    record Strict() {}

    @MaxCompressed(css = 60)
    record Style() {}

    @MaxCompressed(script = 60)
    record Script() {}

    private static final String LONG = "a long story ".repeat(100);
    private static final int SENT = Encoded.of(LONG).gzip().length;

    private static MaxCompressed clause(Record component) {
        return component.getClass().getAnnotation(MaxCompressed.class);
    }

    private static RenderedBlock block(Record component) {
        return BlockUnderTest.of(component, LONG).css(LONG).script(LONG).rendered();
    }

    @Test
    void shouldAcceptWhatRepeatsItself() {
        assertEquals(List.of(), new MaxCompressedCheck().check(clause(new All()), block(new All())));
    }

    @Test
    void shouldRejectEachPartAndBlameItsFile() {
        String folder = "org/sitewright/engine/verification/performance/strict.";
        assertEquals(
                List.of(
                        finding("HTML", block(new Strict()).subject()),
                        finding("Style sheet", new Subject("/", "block", Place.of(folder + "css"))),
                        finding("Script", new Subject("/", "block", Place.of(folder + "js")))),
                new MaxCompressedCheck().check(clause(new Strict()), block(new Strict())));
    }

    private static Finding finding(String what, Subject subject) {
        int sent = what.equals("Style sheet") ? Encoded.of(LONG.strip()).gzip().length : SENT;
        return new Finding(
                "PERF-016",
                Severity.ERROR,
                subject,
                what + " is " + sent + " compressed bytes; @MaxCompressed allows 10",
                "Send less, or raise the budget in Strict.java");
    }

    @Test
    void shouldMeasureOnlyWhatIsPromised() {
        RenderedBlock bare = BlockUnderTest.of(new Style(), LONG).rendered();
        assertEquals(
                List.of(new Measurement("PERF-016", "Style sheet", 0, 60, "compressed bytes")),
                new MaxCompressedCheck().measure(clause(new Style()), bare));
        assertEquals(
                List.of("Script"),
                new MaxCompressedCheck()
                        .measure(clause(new Script()), block(new Script())).stream()
                                .map(Measurement::what)
                                .toList());
    }
}
