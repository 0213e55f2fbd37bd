package org.sitewright.engine.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.sitewright.api.site.Page;

/**
 * One file in which a site's verifications are kept by the hash of all they depend on. What this verification asked for
 * or kept is what the next one finds. A file that cannot be read is as good as none. Safe for use by several threads.
 */
public final class PageStore implements AutoCloseable {
    private static final Logger LOG = System.getLogger(PageStore.class.getName());

    /** Changes with the format: an older file is not read. */
    private static final long FORMAT = 0x5349_5445_0000_0001L;

    private static final int TRAILER = 3 * Long.BYTES;
    private static final int MOST_INDEX = 1 << 28;

    private final Path file;
    private final String environment;
    private final Map<String, Entry> before = new ConcurrentHashMap<>();
    private final Map<String, Entry> now = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private FileChannel in;
    private FileChannel out;
    private Path written;
    private volatile boolean writes = true;

    private record Entry(String key, long at, int length, int sum) {}

    private record Index(Map<String, Entry> entries) {}

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
            try {
                store.in = FileChannel.open(file, StandardOpenOption.READ);
                store.readIndex();
            } catch (IOException | RuntimeException unreadable) {
                store.before.clear();
                LOG.log(Level.WARNING, "{0} is not read ({1}); every page is verified", file, unreadable.getMessage());
            }
        }
        return store;
    }

    /** The same, to be read only: nothing is written to where it lies. */
    public static PageStore reading(Path file, String environment) {
        PageStore store = open(file, environment);
        store.writes = false;
        return store;
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
            T found = Playback.read(bytes(entry), type, loader, pages, classes);
            asked.add(key);
            return Optional.of(found);
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
            append(key, bytes.toByteArray());
        } catch (IOException full) {
            writes = false;
            LOG.log(Level.WARNING, "{0} cannot be written ({1}); the next start verifies what is missing", file, full);
        }
    }

    /** Makes what was asked for and kept what the next one finds; nothing is written where that is what is there. */
    public synchronized void save() {
        if (file == null || !writes || now.isEmpty() && asked.containsAll(before.keySet())) {
            return;
        }
        try {
            for (String key : asked) {
                ByteBuffer bytes = bytes(before.get(key));
                byte[] copy = new byte[bytes.remaining()];
                bytes.get(copy);
                append(key, copy);
            }
            writeIndex();
            in = closed(in);
            out = closed(out);
            replace();
        } catch (IOException full) {
            LOG.log(Level.WARNING, "{0} cannot be written ({1}); the next start verifies every page", file, full);
        }
    }

    private void replace() throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
        written = null;
    }

    private ByteBuffer bytes(Entry entry) throws IOException {
        ByteBuffer bytes = read(entry.at(), entry.length());
        if (sum(bytes) != entry.sum()) {
            throw new IOException("what was kept is damaged");
        }
        return bytes;
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (in.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("the file ends early");
            }
        }
        return bytes.flip();
    }

    private static int sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.duplicate());
        return (int) sum.getValue();
    }

    private synchronized void append(String key, byte[] bytes) throws IOException {
        if (out == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            written = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".new");
            out = FileChannel.open(written, StandardOpenOption.WRITE);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        now.put(key, new Entry(key, out.position(), bytes.length, sum(buffer)));
        write(buffer);
    }

    private void write(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    private void writeIndex() throws IOException {
        long at = out.position();
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        Recording.write(new Index(new LinkedHashMap<>(now)), index);
        write(ByteBuffer.wrap(index.toByteArray()));
        write(ByteBuffer.allocate(TRAILER)
                .putLong(at)
                .putLong(sum(ByteBuffer.wrap(index.toByteArray())))
                .putLong(FORMAT)
                .flip());
        out.force(false);
    }

    private void readIndex() throws IOException {
        long end = in.size() - TRAILER;
        ByteBuffer trailer = read(Math.max(0, end), TRAILER);
        long at = trailer.getLong();
        int sum = (int) trailer.getLong();
        if (trailer.getLong() != FORMAT) {
            throw new IOException("it is of another format");
        }
        if (at < 0 || at > end || end - at > MOST_INDEX) {
            throw new IOException("it is damaged");
        }
        ByteBuffer index = read(at, (int) (end - at));
        if (sum(index) != sum) {
            throw new IOException("it is damaged");
        }
        before.putAll(Playback.read(index, Index.class, getClass().getClassLoader(), path -> null, classes)
                .entries());
    }

    private static FileChannel closed(FileChannel channel) throws IOException {
        if (channel != null) {
            channel.close();
        }
        return null;
    }

    /** Lets go of the file. */
    @Override
    public synchronized void close() {
        try {
            in = closed(in);
            out = closed(out);
            if (written != null) {
                Files.deleteIfExists(written);
            }
        } catch (IOException leftBehind) {
            LOG.log(Level.WARNING, "{0} cannot be closed: {1}", file, leftBehind);
        }
    }
}
