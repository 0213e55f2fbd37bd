package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.engine.verification.Marks;

class ResidueTest {
    private static Optional<String> in(Residue residue, String text) {
        return Optional.ofNullable(Residue.marks().in(text).get(residue)).flatMap(marks -> residue.in(text, marks));
    }

    @Test
    void shouldKnowWhereItMayStand() {
        assertEquals(
                Map.of(Residue.LOREM, new Marks.Span(4, 18), Residue.BLANK, new Marks.Span(10, 10)),
                Residue.marks().in("The lorem [x] and dolor"));
    }

    @Test
    void shouldSayTheFirstPiece() {
        assertEquals(Optional.of("lorem ipsum"), in(Residue.LOREM, "A lorem ipsum, dolor sit amet"));
        assertEquals(Optional.empty(), in(Residue.LOREM, "A lorem, or dolor"));
        assertEquals(Optional.empty(), in(Residue.LOREM, "A boat"));
    }

    /** What stands before and behind the mark counts, as far as the longest name of a host reaches. */
    @Test
    void shouldLookAroundTheMark() {
        String host = "a.".repeat(123) + "example";
        assertEquals(253, host.length());
        assertEquals(Optional.of("@" + host), in(Residue.EXAMPLE_HOST, "x".repeat(400) + " us@" + host + "/a"));
        assertEquals(Optional.empty(), in(Residue.EXAMPLE_HOST, "us@" + host + "s " + "x".repeat(400)));
        assertEquals(Optional.empty(), in(Residue.FICTIONAL_NUMBER, "1,555 0123 " + "x".repeat(400)));
    }

    @Test
    void shouldTakeATextAsAWholeWhereNothingMarksIt() {
        assertEquals(Optional.of("Untitled"), Residue.STOCK_TITLE.as(" Untitled "));
        assertEquals(Optional.empty(), Residue.STOCK_TITLE.as("Untitled boats"));
        assertEquals(Optional.empty(), Residue.LOREM.as("lorem ipsum"));
        assertEquals(
                Optional.empty(),
                Optional.ofNullable(Residue.marks().in("Untitled").get(Residue.STOCK_TITLE)));
    }

    @Test
    void shouldRefuseAllButAPlainTitle() {
        for (Residue residue : Residue.values()) {
            assertEquals(residue == Residue.EVERY_TITLE ? Severity.WARNING : Severity.ERROR, residue.severity());
        }
        assertEquals("filler text", Residue.LOREM.toString());
    }
}
