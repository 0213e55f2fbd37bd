package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarksTest {
    private final Marks<String> marks =
            new Marks<>(Map.of("filler", List.of("lorem", "dolor"), "blank", List.of("["), "key", List.of("sk_live_")));

    @Test
    void shouldFindEveryMarkWhateverItsCase() {
        assertEquals(Set.of("filler", "key"), marks.in("the LOREM of SK_live_1").keySet());
        assertEquals(Set.of("filler"), marks.in("dolor").keySet());
        assertEquals(Set.of("blank"), marks.in("at the end [").keySet());
        assertEquals(Set.of("blank"), marks.in("[\u4e2d").keySet());
    }

    @Test
    void shouldSayWhereTheFirstAndTheLastMarkBegin() {
        assertEquals(
                Map.of("filler", new Marks.Span(4, 14), "blank", new Marks.Span(10, 10)),
                marks.in("The lorem [ a dolor"));
    }

    @Test
    void shouldFindMarksOfOneAndTwoLettersWhateverFollows() {
        Marks<String> few = new Marks<>(Map.of("cross", List.of("x"), "hash", List.of("##", "#{")));
        assertEquals(Set.of("cross"), few.in("4 X 4").keySet());
        assertEquals(Set.of("hash"), few.in("##").keySet());
        assertEquals(Set.of("hash"), few.in("#{a}").keySet());
        assertEquals(Set.of("hash"), few.in("##\u4e2d").keySet());
        assertEquals(Map.of(), few.in("# # {"));
    }

    @Test
    void shouldFindMarksInLettersOfOtherAlphabets() {
        Marks<String> other = new Marks<>(Map.of("here", List.of("für", "هنا"), "letter", List.of("ü")));
        assertEquals(Map.of("here", new Marks.Span(4, 4), "letter", new Marks.Span(5, 5)), other.in("Nur für uns"));
        assertEquals(Set.of("here"), other.in("اضغط هنا").keySet());
    }

    @Test
    void shouldFindWhatTwoThingsShare() {
        Marks<String> shared = new Marks<>(Map.of("a", List.of("tel:"), "b", List.of("tel:", "mail")));
        assertEquals(Map.of("a", new Marks.Span(0, 4), "b", new Marks.Span(0, 9)), shared.in("tel:tel: mail"));
    }

    @Test
    void shouldFindNothingInOtherTexts() {
        assertEquals(Map.of(), marks.in(""));
        assertEquals(Map.of(), marks.in("lore"));
        assertEquals(Map.of(), marks.in("sk_live"));
        assertEquals(Map.of(), marks.in("lore, dol or, sk_liv, K\u00d6LN"));
    }

    /** Compared with looking for each by itself: every two letters that a mark may begin with, short and long, in both cases. */
    @Test
    void shouldFindWhatLookingForEachFinds() {
        List<String> texts = new ArrayList<>();
        for (char first = '!'; first <= '~'; first++) {
            for (char second = '!'; second <= '~'; second++) {
                texts.add(("" + first + second).toLowerCase(Locale.ROOT));
                texts.add(("" + second + first + "z" + first).toLowerCase(Locale.ROOT));
            }
        }
        Marks<String> every = new Marks<>(texts.stream().distinct().collect(Collectors.toMap(text -> text, List::of)));
        for (String text : List.of(
                "The QUICK brown fox: [4 x 4] {jumps} over_the lazy dog!", "zzZz@`~^#_?\u4e2dK\u00d6LN", "aZ zA")) {
            Map<String, Marks.Span> expected = new HashMap<>();
            for (String mark : new HashSet<>(texts)) {
                String small = text.toLowerCase(Locale.ROOT);
                if (small.contains(mark)) {
                    expected.put(mark, new Marks.Span(small.indexOf(mark), small.lastIndexOf(mark)));
                }
            }
            assertEquals(expected, every.in(text));
        }
    }
}
