package org.sitewright.engine.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.api.site.Place;

class PageStoreTest {
    private static final Place KEPT = new Place("a.yaml", 7);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("verified/site.pages");
    }

    private PageStore open() {
        return PageStore.open(file, "");
    }

    private void keep(String... keys) {
        try (PageStore store = open()) {
            List.of(keys).forEach(key -> store.keep(key, KEPT));
            store.save();
        }
    }

    /** A start that asks for the first and keeps the second. */
    private void keepBeside(String asked, String key) {
        try (PageStore store = open()) {
            assertEquals(Optional.of(KEPT), find(store, asked));
            store.keep(key, KEPT);
            store.save();
        }
    }

    private Optional<Place> find(PageStore store, String key) {
        return store.find(key, Place.class, path -> null);
    }

    @Test
    void shouldFindWhatWasKept() {
        keep("a", "b");

        try (PageStore store = open()) {
            assertEquals(Optional.of(KEPT), find(store, "a"));
            assertEquals(Optional.empty(), find(store, "c"));
        }
    }

    @Test
    void shouldForgetWhatNobodyAskedFor() {
        keep("a", "b");
        try (PageStore store = open()) {
            find(store, "b");
            store.keep("c", KEPT);
            store.save();
        }

        try (PageStore store = open()) {
            assertEquals(Optional.empty(), find(store, "a"));
            assertEquals(Optional.of(KEPT), find(store, "b"));
            assertEquals(Optional.of(KEPT), find(store, "c"));
        }
    }

    @Test
    void shouldLeaveTheFileAloneWhereNothingChanged() throws IOException {
        keep("a");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        try (PageStore store = open()) {
            find(store, "a");
            store.save();
        }

        assertEquals(0, Files.getLastModifiedTime(file).toMillis());
    }

    @Test
    void shouldLeaveTheFileAloneWhereItIsNotSaved() throws IOException {
        keep("a");
        try (PageStore store = open()) {
            store.keep("b", KEPT);
        }

        try (PageStore store = open()) {
            assertEquals(Optional.of(KEPT), find(store, "a"));
        }
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void shouldGiveNothingOfADamagedFileAndWriteItAnew() throws IOException {
        keep("a");
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(file, damaged);
            try (PageStore store = open()) {
                Optional<Place> found = find(store, "a");
                assertTrue(found.isEmpty() || found.get().equals(KEPT), "byte " + at);
            }
        }
        Files.write(file, new byte[3]);

        keep("b");

        try (PageStore store = open()) {
            assertEquals(Optional.of(KEPT), find(store, "b"));
        }
    }

    @Test
    void shouldAddBehindWhatIsThere() throws IOException {
        String[] many = IntStream.range(0, 100).mapToObj(n -> "key" + n).toArray(String[]::new);
        keep(many);
        byte[] first = Files.readAllBytes(file);
        try (PageStore store = open()) {
            List.of(many).forEach(key -> find(store, key));
            store.keep("more", KEPT);
            store.save();
        }

        byte[] second = Files.readAllBytes(file);
        int header = 32;
        assertArrayEquals(
                Arrays.copyOfRange(first, header, first.length), Arrays.copyOfRange(second, header, first.length));
        try (PageStore store = open()) {
            assertEquals(Optional.of(KEPT), find(store, "key7"));
            assertEquals(Optional.of(KEPT), find(store, "more"));
        }
    }

    @Test
    void shouldKeepWhatWasThereWhenAStartDiesWhileItAdds() throws IOException {
        keep("a");
        byte[] before = Files.readAllBytes(file);
        byte[] dead = Arrays.copyOf(before, before.length + 500);
        Arrays.fill(dead, before.length, dead.length, (byte) 7);
        Files.write(file, dead);
        keepBeside("a", "b");

        try (PageStore store = open()) {
            assertEquals(Optional.of(KEPT), find(store, "a"));
            assertEquals(Optional.of(KEPT), find(store, "b"));
        }
    }

    @Test
    void shouldNotGrowForEver() throws IOException {
        String[] many = IntStream.range(0, 100).mapToObj(n -> "key" + n).toArray(String[]::new);
        keep(many);
        long once = Files.size(file);
        for (int start = 0; start < 20; start++) {
            keepBeside("key0", "new" + start);
        }

        assertTrue(Files.size(file) < once, "of a hundred entries two are left");
    }

    @Test
    void shouldOnlyReadWhileAnotherStartAdds() {
        keep("a");
        try (PageStore first = open()) {
            first.keep("b", KEPT);
            try (PageStore second = open()) {
                assertEquals(Optional.of(KEPT), find(second, "a"));
                second.keep("c", KEPT);
                second.save();
            }
            find(first, "a");
            first.save();
        }

        try (PageStore store = open()) {
            assertEquals(Optional.of(KEPT), find(store, "a"));
            assertEquals(Optional.of(KEPT), find(store, "b"));
            assertEquals(Optional.empty(), find(store, "c"));
        }
    }

    @Test
    void shouldGoOnWithoutAFileThatCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("verified"), "a file where the folder should be");

        keep("a");

        assertFalse(Files.exists(file));
    }

    @Test
    void shouldOnlyReadWhereItIsToBeReadOnly() throws IOException {
        keep("a");
        byte[] before = Files.readAllBytes(file);
        try (PageStore store = PageStore.reading(file, "")) {
            assertEquals(Optional.of(KEPT), find(store, "a"));
            store.keep("b", KEPT);
            store.save();
        }

        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void shouldKeepNothingWhereThereIsNoFile() {
        try (PageStore store = PageStore.none()) {
            store.keep("a", KEPT);
            store.save();

            assertEquals(Optional.empty(), find(store, "a"));
            assertFalse(store.keeps());
        }
    }
}
