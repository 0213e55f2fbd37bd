package org.sitewright.engine.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;

class RecordingTest {
    private record All(
            String text,
            boolean truth,
            int number,
            long large,
            double part,
            Severity constant,
            Class<?> type,
            Locale locale,
            List<String> list,
            Set<String> set,
            Map<String, Integer> map,
            Optional<String> given,
            Optional<String> missing,
            String nothing) {}

    private record Bytes(byte[] bytes) {}

    private record Numbers(int[] row, String after) {}

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Recording.write(value, out);
        return out.toByteArray();
    }

    private static <T> T read(byte[] bytes, Class<T> type) throws IOException {
        return Playback.read(
                ByteBuffer.wrap(bytes), type, RecordingTest.class.getClassLoader(), path -> null, new HashMap<>());
    }

    private static All all(Set<String> set, Map<String, Integer> map) {
        return new All(
                "zażółć \uD83D\uDE00",
                true,
                -7,
                1L << 40,
                0.1,
                Severity.WARNING,
                Finding.class,
                Locale.forLanguageTag("pt-BR"),
                List.of("a", "a", ""),
                set,
                map,
                Optional.of("a"),
                Optional.empty(),
                null);
    }

    @Test
    void shouldReadWhatWasWritten() throws IOException {
        All all = all(Set.of("x", "y"), Map.of("k", 1, "l", 2));

        assertEquals(all, read(written(all), All.class));
        assertArrayEquals(
                new byte[] {1, 0, -1},
                read(written(new Bytes(new byte[] {1, 0, -1})), Bytes.class).bytes());
    }

    /** The buffer that is written through holds fewer than these. */
    @Test
    void shouldReadRowsOfNumbers() throws IOException {
        int[] row = IntStream.range(-2000, 2000).map(i -> i * 1_000_003).toArray();

        Numbers read = read(written(new Numbers(row, "after")), Numbers.class);

        assertArrayEquals(row, read.row());
        assertEquals("after", read.after());
    }

    @Test
    void shouldWriteEqualValuesEqually() throws IOException {
        Set<String> set = new LinkedHashSet<>(List.of("y", "x"));
        Map<String, Integer> map = new HashMap<>(Map.of("l", 2, "k", 1));

        assertArrayEquals(written(all(Set.of("x", "y"), Map.of("k", 1, "l", 2))), written(all(set, map)));
    }

    static Stream<List<Object>> unequal() {
        return Stream.of(
                List.of("ab", List.of("a", "b")),
                List.of(List.of("ab", "c"), List.of("a", "bc")),
                List.of(List.of(List.of("a"), List.of()), List.of(List.of(), List.of("a"))),
                List.of(Optional.empty(), List.of()),
                List.of(Optional.of("a"), "a"),
                List.of(1, 1L),
                List.of("1", 1),
                List.of(true, "true"),
                List.of(new BigDecimal("1.0"), new BigDecimal("1.00")),
                List.of(LocalDate.of(2026, 1, 2), "2026-01-02"),
                List.of(Set.of("a"), List.of("a")),
                List.of(new Place("a", 1), new Place("a", 2)),
                List.of(new LinkedHashMap<>(Map.of("a", 1)), new LinkedHashMap<>(Map.of("a", 2))),
                List.of(List.of("a", "b"), List.of("b", "a")));
    }

    @ParameterizedTest
    @MethodSource("unequal")
    void shouldHashOtherValuesOtherwise(List<Object> two) {
        assertNotEquals(Recording.hash(two.get(0)), Recording.hash(two.get(1)));
        assertEquals(Recording.hash(two.get(0)), Recording.hash(two.get(0)));
    }

    @Test
    void shouldNotHashWhatCannotBeComparedByItsParts() {
        assertThrows(Recording.UnknownKind.class, () -> Recording.hash(new Object()));
        assertThrows(Recording.UnknownKind.class, () -> Recording.hash(List.of(new StringBuilder("a"))));
        assertThrows(Recording.UnknownKind.class, () -> Recording.hash(Set.of(List.of("a"), List.of("b"))));
    }

    @Test
    void shouldMakeNothingAnewThatIsNotSitewrights() throws IOException {
        byte[] bytes = written(new Finding("A", Severity.ERROR, new Subject("/", "", Place.of("a")), "m", "f"));
        String name = Severity.class.getName();
        byte[] foreign = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace(name, "java.lang.Thread$State" + "x".repeat(name.length() - 22))
                .getBytes(StandardCharsets.ISO_8859_1);

        IOException refused = assertThrows(IOException.class, () -> read(foreign, Finding.class));

        assertTrue(refused.getMessage().contains("is not Sitewright's"), refused.getMessage());
    }

    @Test
    void shouldRefuseWhatEndsEarly() throws IOException {
        byte[] bytes = written(all(Set.of("x"), Map.of()));

        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThrows(IOException.class, () -> read(part, All.class), "of " + length + " bytes");
        }
    }
}
