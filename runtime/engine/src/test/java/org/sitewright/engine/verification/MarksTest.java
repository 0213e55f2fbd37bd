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
        assertEquals(Set.of("filler", "key"), MARKS.in("the LOREM of SK_live_1"));
        assertEquals(Set.of("filler"), MARKS.in("dolor"));
        assertEquals(Set.of("blank"), MARKS.in("at the end ["));
        assertEquals(Set.of("blank"), MARKS.in("[\u4e2d"));
    }

    @Test
    void shouldFindNothingInOtherTexts() {
        assertEquals(Set.of(), MARKS.in(""));
        assertEquals(Set.of(), MARKS.in("lore, dol or, sk_liv, K\u00d6LN"));
    }
}
