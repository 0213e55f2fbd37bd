package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MemoTest {
    @Test
    void shouldWorkOutOnceWhatIsEqual() {
        List<String> asked = new ArrayList<>();
        Memo<String, Integer> lengths = new Memo<>();
        Function<String, Integer> work = text -> {
            asked.add(text);
            return text.length();
        };
        assertEquals(4, lengths.of("boat", work));
        assertEquals(4, lengths.of("boat", work));
        assertEquals(3, lengths.of("oar", work));
        assertEquals(List.of("boat", "oar"), asked);
    }
}
