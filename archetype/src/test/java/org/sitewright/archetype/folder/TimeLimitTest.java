package org.sitewright.archetype.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(1);

    private static int working() {
        int turns = 0;
        while (!Thread.currentThread().isInterrupted()) {
            turns++;
        }
        return turns;
    }

    @Test
    void shouldNotCountTheTimeOfOthers() throws Exception {
        assertEquals("read", new TimeLimit(SHORT, SHORT).within(() -> {
                    Thread.sleep(5 * SHORT.toMillis());
                    return "read";
                }));
    }

    @Test
    void shouldEndWhatWorksTooLong() {
        assertThrows(TimeoutException.class, () -> new TimeLimit(SHORT, LONG).within(TimeLimitTest::working));
    }

    @Test
    void shouldEndWhatNeverWorks() {
        assertThrows(TimeoutException.class, () -> new TimeLimit(SHORT, LONG).within(() -> {
            Thread.sleep(LONG.toMillis());
            return "read";
        }));
    }

    @Test
    void shouldLeaveNothingToADocumentAfterThoseThatTookAll() {
        TimeLimit limit = new TimeLimit(LONG, SHORT);
        assertThrows(TimeoutException.class, () -> limit.within(TimeLimitTest::working));
        assertThrows(TimeoutException.class, () -> limit.within(() -> "read"));
    }

    @Test
    void shouldPassOnWhatIsThrown() {
        ExecutionException thrown =
                assertThrows(ExecutionException.class, () -> new TimeLimit(LONG, LONG).within(() -> {
                    throw new IllegalStateException("broken");
                }));
        assertEquals("broken", thrown.getCause().getMessage());
    }
}
