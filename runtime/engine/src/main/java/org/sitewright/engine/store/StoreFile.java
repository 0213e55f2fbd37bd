package org.sitewright.engine.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * A file of entries: a header that names the newest index, then entries and indexes, each behind what was there before.
 * Only the header is ever written over, and last: a process that dies on the way leaves what it found.
 */
final class StoreFile implements AutoCloseable {
    /** Changes with the format: a file of another one is not read. */
    private static final long FORMAT = 0x5349_5445_0000_0003L;

    private static final int HEADER = 4 * Long.BYTES;
    private static final int MOST_INDEX = 1 << 28;

    private final Path path;
    private final FileChannel channel;
    private final Map<String, Entry> entries;
    private final boolean adds;
    private long end;
    private long committed;

    /** Where an entry lies. */
    record Entry(long at, int length, int sum) {}

    private record Index(Map<String, Entry> entries) {}

    private StoreFile(Path path, FileChannel channel, Map<String, Entry> entries, long committed, boolean adds) {
        this.path = path;
        this.channel = channel;
        this.entries = entries;
        this.adds = adds;
        this.end = Math.max(HEADER, committed);
        this.committed = committed;
    }

    /**
     * A file that is there, to be read.
     *
     * @throws IOException when it is damaged or of another format
     */
    static StoreFile reading(Path path) throws IOException {
        return open(path, FileChannel.open(path, StandardOpenOption.READ), false);
    }

    /**
     * A file that is there, to be read, and added to where it can be written and no other start adds to it.
     *
     * @throws IOException when it is damaged or of another format
     */
    static StoreFile adding(Path path) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException unwritable) {
            return reading(path);
        }
        return open(path, channel, locked(channel));
    }

    private static StoreFile open(Path path, FileChannel channel, boolean adds) throws IOException {
        try {
            return new StoreFile(path, channel, index(channel), channel.size(), adds);
        } catch (IOException | RuntimeException unreadable) {
            channel.close();
            throw unreadable;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    /** A new file, which takes the place of {@code path} when it {@link #replace replaces} it. */
    static StoreFile beside(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, path.getFileName() + ".", ".new");
        return new StoreFile(
                written,
                FileChannel.open(written, StandardOpenOption.READ, StandardOpenOption.WRITE),
                Map.of(),
                0,
                true);
    }

    /** Whether it can be added to. */
    boolean adds() {
        return adds;
    }

    /** What the newest index names. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** Whether more than half of it is something else than {@code staying}. */
    boolean mostlyIdle(Collection<Entry> staying) {
        return end > 2 * staying.stream().mapToLong(Entry::length).sum();
    }

    /**
     * The bytes of an entry.
     *
     * @throws IOException when they are not what was written
     */
    ByteBuffer read(Entry entry) throws IOException {
        return read(channel, entry.at(), entry.length(), entry.sum());
    }

    private static ByteBuffer read(FileChannel channel, long at, int length, int sum) throws IOException {
        ByteBuffer bytes = read(channel, at, length);
        if (sum(bytes) != sum) {
            throw new IOException("it is damaged");
        }
        return bytes;
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
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

    /** Writes an entry behind all others. */
    synchronized Entry append(ByteBuffer bytes) throws IOException {
        Entry entry = new Entry(end, bytes.remaining(), sum(bytes));
        write(bytes, end);
        end += entry.length();
        return entry;
    }

    private void write(ByteBuffer bytes, long from) throws IOException {
        long at = from;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    /** Makes {@code staying} what the next one who opens the file finds. */
    synchronized void commit(Map<String, Entry> staying) throws IOException {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        Recording.write(new Index(new LinkedHashMap<>(staying)), index);
        Entry at = append(ByteBuffer.wrap(index.toByteArray()));
        channel.force(false);
        write(
                ByteBuffer.allocate(HEADER)
                        .putLong(FORMAT)
                        .putLong(at.at())
                        .putLong(at.length())
                        .putLong(at.sum())
                        .flip(),
                0);
        channel.force(false);
        committed = end;
    }

    private static Map<String, Entry> index(FileChannel channel) throws IOException {
        ByteBuffer header = read(channel, 0, HEADER);
        if (header.getLong() != FORMAT) {
            throw new IOException("it is of another format");
        }
        long at = header.getLong();
        long length = header.getLong();
        if (at < HEADER || length < 0 || length > MOST_INDEX) {
            throw new IOException("it is damaged");
        }
        ByteBuffer index = read(channel, at, (int) length, (int) header.getLong());
        return Playback.read(index, Index.class, StoreFile.class.getClassLoader(), page -> null, new HashMap<>())
                .entries();
    }

    /** Puts this file, committed, in the place of {@code other} at once, and closes it. */
    void replace(Path other) throws IOException {
        channel.close();
        try {
            Files.move(path, other, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(path, other, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Lets go of the file, and takes away what was appended and not committed. */
    @Override
    public synchronized void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        if (end > committed && committed > 0) {
            channel.truncate(committed);
        }
        channel.close();
        if (committed == 0) {
            Files.deleteIfExists(path);
        }
    }
}
