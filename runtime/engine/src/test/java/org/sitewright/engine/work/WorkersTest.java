package org.sitewright.engine.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private static final List<Integer> MANY = IntStream.range(0, 200).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void shouldGiveResultsInOrderOnNoMoreThreadsThanThat(int threads) {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();

        List<String> results = new Workers(threads).inOrder(MANY, number -> {
            seen.add(Thread.currentThread());
            return "n" + number;
        });

        assertEquals(MANY.stream().map(number -> "n" + number).toList(), results);
        assertTrue(seen.size() <= threads, seen.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void shouldThrowWhatTheWorkThrows(int threads) {
        IllegalArgumentException wrong = new IllegalArgumentException("wrong");

        assertSame(
                wrong, assertThrows(IllegalArgumentException.class, () -> new Workers(threads).inOrder(MANY, number -> {
                    throw wrong;
                })));
    }

    @Test
    void shouldShowTheClassesOfTheCaller() {
        ClassLoader caller = Thread.currentThread().getContextClassLoader();
        ClassLoader own = new ClassLoader(caller) {};
        Thread.currentThread().setContextClassLoader(own);
        try {
            new Workers(2)
                    .inOrder(MANY, number -> Thread.currentThread().getContextClassLoader())
                    .forEach(seen -> assertSame(own, seen));
        } finally {
            Thread.currentThread().setContextClassLoader(caller);
        }
    }
}
