package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final Marks<String> MARKS =
            new Marks<>(Map.of("filler", List.of("lorem", "dolor"), "blank", List.of("["), "key", List.of("sk_live_")));

    @Test
    void shouldFindEveryMarkWhateverItsCase() {
        assertEquals(Set.of("filler", "key"), MARKS.in("the LOREM of SK_live_1").keySet());
        assertEquals(Set.of("filler"), MARKS.in("dolor").keySet());
        assertEquals(Set.of("blank"), MARKS.in("at the end [").keySet());
        assertEquals(Set.of("blank"), MARKS.in("[\u4e2d").keySet());
    }

    @Test
    void shouldSayWhereTheFirstAndTheLastMarkBegin() {
        assertEquals(
                Map.of("filler", new Marks.Span(4, 14), "blank", new Marks.Span(10, 10)),
                MARKS.in("The lorem [ a dolor"));
    }

    @Test
    void shouldFindNothingInOtherTexts() {
        assertEquals(Map.of(), MARKS.in(""));
        assertEquals(Map.of(), MARKS.in("lore, dol or, sk_liv, K\u00d6LN"));
    }
}
