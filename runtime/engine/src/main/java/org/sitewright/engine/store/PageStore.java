package org.sitewright.engine.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.sitewright.api.site.Page;
import org.sitewright.engine.store.StoreFile.Entry;

/**
 * One file in which a site's verifications are kept by the hash of all they depend on. What this verification asked for
 * or kept is what the next one finds. A file that cannot be read is as good as none. Safe for use by several threads.
 */
public final class PageStore implements AutoCloseable {
    private static final Logger LOG = System.getLogger(PageStore.class.getName());

    private final Path file;
    private final String environment;
    private final Map<String, Entry> before = new ConcurrentHashMap<>();
    private final Map<String, Entry> now = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private StoreFile found;
    private StoreFile fresh;
    private volatile boolean writes = true;

    private PageStore(Path file, String environment) {
        this.file = file;
        this.environment = environment;
    }

    /** Keeps nothing. */
    public static PageStore none() {
        return new PageStore(null, "");
    }

    /**
     * What is kept in {@code file}, which need not be there yet.
     *
     * @param environment a hash of all that is not content: engine, checks, components, theme, settings, server
     */
    public static PageStore open(Path file, String environment) {
        PageStore store = new PageStore(file, environment);
        if (Files.isRegularFile(file)) {
            store.reads(() -> StoreFile.adding(file));
        }
        if (store.found != null && !store.found.adds()) {
            store.writes = false;
            LOG.log(Level.INFO, "{0} is only read: it cannot be written, or another start adds to it", file);
        }
        return store;
    }

    /** The same, to be read only: nothing is written to where it lies. */
    public static PageStore reading(Path file, String environment) {
        PageStore store = new PageStore(file, environment);
        store.writes = false;
        store.reads(() -> StoreFile.reading(file));
        return store;
    }

    private interface Opening {
        StoreFile file() throws IOException;
    }

    private void reads(Opening opening) {
        try {
            found = opening.file();
            before.putAll(found.entries());
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "{0} is not read ({1}); every page is verified", file, unreadable.getMessage());
        }
    }

    String environment() {
        return environment;
    }

    /** Whether anything can be kept. */
    boolean keeps() {
        return file != null;
    }

    /**
     * What was kept under {@code key}.
     *
     * @param pages the page of a path
     */
    <T> Optional<T> find(String key, Class<T> type, Function<String, Page> pages) {
        Entry entry = before.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            T value = Playback.read(found.read(entry), type, loader, pages, classes);
            asked.add(key);
            return Optional.of(value);
        } catch (IOException unreadable) {
            before.remove(key);
            LOG.log(Level.WARNING, "{0}: {1}", file, unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** Keeps {@code value} under {@code key} for the next time. */
    void keep(String key, Object value) {
        if (file == null || !writes) {
            return;
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Recording.write(value, bytes);
            now.put(key, target().append(ByteBuffer.wrap(bytes.toByteArray())));
        } catch (IOException full) {
            writes = false;
            LOG.log(Level.WARNING, "{0} cannot be written ({1}); the next start verifies what is missing", file, full);
        }
    }

    /** Where new entries go: behind those that were found, or into a new file. */
    private synchronized StoreFile target() throws IOException {
        if (found != null) {
            return found;
        }
        if (fresh == null) {
            fresh = StoreFile.beside(file);
        }
        return fresh;
    }

    /** Makes what was asked for and kept what the next one finds; nothing is written where that is what is there. */
    public synchronized void save() {
        if (file == null || !writes || now.isEmpty() && asked.containsAll(before.keySet())) {
            return;
        }
        try {
            Map<String, Entry> staying = new HashMap<>(now);
            asked.forEach(key -> staying.put(key, before.get(key)));
            StoreFile target = target();
            if (target == found && found.mostlyIdle(staying.values())) {
                fresh = StoreFile.beside(file);
                copy(staying);
                found.close();
            } else {
                target.commit(staying);
            }
            if (fresh != null) {
                fresh.replace(file);
            }
        } catch (IOException full) {
            LOG.log(Level.WARNING, "{0} cannot be written ({1}); the next start verifies every page", file, full);
        }
    }

    private void copy(Map<String, Entry> staying) throws IOException {
        Map<String, Entry> copies = new HashMap<>();
        for (Map.Entry<String, Entry> each : staying.entrySet()) {
            copies.put(each.getKey(), fresh.append(found.read(each.getValue())));
        }
        fresh.commit(copies);
    }

    /** Lets go of the file. */
    @Override
    public synchronized void close() {
        for (StoreFile open : Arrays.asList(found, fresh)) {
            try {
                if (open != null) {
                    open.close();
                }
            } catch (IOException leftBehind) {
                LOG.log(Level.WARNING, "{0} cannot be closed: {1}", file, leftBehind);
            }
        }
    }
}
