package org.sitewright.engine.store;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.sitewright.api.site.Page;

/**
 * Writes records and what they are made of: texts, numbers, enums, lists, sets, maps, optionals, bytes, rows of numbers.
 * Equal values give equal bytes in every JVM, so a hash of them stands for the value; {@link Playback} reads them.
 */
final class Recording {
    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] accessors = new Method[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = components[i].getAccessor();
                accessors[i].setAccessible(true);
            }
            return accessors;
        }
    };

    private static final ClassValue<byte[]> NAMES = new ClassValue<>() {
        @Override
        protected byte[] computeValue(Class<?> type) {
            return type.getName().getBytes(StandardCharsets.UTF_8);
        }
    };

    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(1024);
    private final boolean toBeRead;

    /** Each text once with its number, in a recording that is read again: looking them up costs more than hashing them. */
    private final Map<String, Integer> texts = new HashMap<>();

    private Recording(OutputStream out, boolean toBeRead) {
        this.out = out;
        this.toBeRead = toBeRead;
    }

    /** A value that is none of those that can be recorded. */
    static final class UnknownKind extends RuntimeException {
        private static final long serialVersionUID = 1;

        private UnknownKind(Object value) {
            super(value.getClass().getName() + " cannot be recorded");
        }
    }

    /** Writes {@code value}, of which pages stand for themselves by their paths. */
    static void write(Object value, OutputStream out) throws IOException {
        Recording recording = new Recording(out, true);
        recording.put(value);
        recording.flush();
    }

    /**
     * SHA-256 of {@code values} in hexadecimal digits, pages with all they hold.
     *
     * @throws UnknownKind when one of them holds something whose equality cannot be told from its parts
     */
    static String hash(Object... values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Recording recording = new Recording(new DigestOutputStream(OutputStream.nullOutputStream(), digest), false);
            for (Object value : values) {
                recording.put(value);
            }
            recording.flush();
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void put(Object value) throws IOException {
        if (value == null) {
            tag(Tag.NULL);
        } else if (value instanceof String text) {
            put(text);
        } else if (value instanceof Page page && toBeRead) {
            tag(Tag.PAGE);
            put(page.path());
        } else if (value instanceof Record record) {
            put(record);
        } else if (value instanceof Collection<?> several) {
            put(several);
        } else if (value instanceof Map<?, ?> map) {
            put(map);
        } else if (value instanceof Optional<?> optional) {
            tag(optional.isPresent() ? Tag.OPTIONAL : Tag.NOTHING);
            if (optional.isPresent()) {
                put(optional.get());
            }
        } else {
            putSimple(value);
        }
    }

    private void putSimple(Object value) throws IOException {
        if (value instanceof Boolean truth) {
            tag(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Integer number) {
            tag(Tag.INT);
            room(Integer.BYTES).putInt(number);
        } else if (value instanceof Long number) {
            tag(Tag.LONG);
            room(Long.BYTES).putLong(number);
        } else if (value instanceof Double number) {
            tag(Tag.DOUBLE);
            room(Double.BYTES).putDouble(number);
        } else if (value instanceof Enum<?> constant) {
            tag(Tag.ENUM);
            putName(constant.getDeclaringClass());
            put(constant.name());
        } else if (value instanceof Class<?> type) {
            tag(Tag.CLASS);
            putName(type);
        } else if (value instanceof byte[] bytes) {
            tag(Tag.BYTES);
            put(bytes);
        } else if (value instanceof int[] numbers) {
            tag(Tag.INTS);
            room(Integer.BYTES).putInt(numbers.length);
            for (int number : numbers) {
                room(Integer.BYTES).putInt(number);
            }
        } else if (value instanceof Locale locale) {
            tag(Tag.LOCALE);
            put(locale.toLanguageTag());
        } else if (isValue(value)) {
            tag(Tag.VALUE);
            putName(value.getClass());
            put(value.toString());
        } else {
            throw new UnknownKind(value);
        }
    }

    /** Values of the Java platform whose text says all there is to them. */
    private static boolean isValue(Object value) {
        return value instanceof TemporalAccessor && value.getClass().getName().startsWith("java.time.")
                || value.getClass() == BigDecimal.class
                || value.getClass() == BigInteger.class
                || value instanceof Currency
                || value instanceof URI
                || value instanceof UUID
                || value instanceof Character;
    }

    private void put(String text) throws IOException {
        Integer before = toBeRead ? texts.putIfAbsent(text, texts.size()) : null;
        if (before != null) {
            tag(Tag.TEXT_AGAIN);
            room(Integer.BYTES).putInt(before);
            return;
        }
        tag(Tag.TEXT);
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    private void putName(Class<?> type) throws IOException {
        if (toBeRead) {
            put(type.getName());
        } else {
            tag(Tag.TEXT);
            put(NAMES.get(type));
        }
    }

    private void put(byte[] bytes) throws IOException {
        room(Integer.BYTES).putInt(bytes.length);
        if (bytes.length <= buffer.capacity()) {
            room(bytes.length).put(bytes);
        } else {
            flush();
            out.write(bytes);
        }
    }

    private void put(Record record) throws IOException {
        Method[] accessors = ACCESSORS.get(record.getClass());
        tag(Tag.RECORD);
        putName(record.getClass());
        for (Method accessor : accessors) {
            put(read(accessor, record));
        }
    }

    private static Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(
                    record.getClass().getName() + "." + accessor.getName() + " cannot be read", unreadable);
        }
    }

    private void put(Collection<?> several) throws IOException {
        if (several instanceof Set<?>) {
            tag(Tag.SET);
            room(Integer.BYTES).putInt(several.size());
            for (Object each : several.stream().sorted(BY_TEXT).toList()) {
                put(each);
            }
        } else if (several instanceof List<?>) {
            tag(Tag.LIST);
            room(Integer.BYTES).putInt(several.size());
            for (Object each : several) {
                put(each);
            }
        } else {
            throw new UnknownKind(several);
        }
    }

    /** Sets and unordered maps come in another order in each JVM. */
    private static final Comparator<Object> BY_TEXT = Comparator.comparing(Recording::text);

    private static String text(Object value) {
        if (value instanceof String || value instanceof Enum<?> || value instanceof Locale || isValue(value)) {
            return value.toString();
        }
        if (value instanceof Class<?> type) {
            return type.getName();
        }
        throw new UnknownKind(value);
    }

    private void put(Map<?, ?> map) throws IOException {
        boolean ordered = map instanceof LinkedHashMap || map instanceof SortedMap;
        tag(Tag.MAP);
        room(Integer.BYTES).putInt(map.size());
        List<? extends Map.Entry<?, ?>> entries = ordered
                ? List.copyOf(map.entrySet())
                : map.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> text(entry.getKey())))
                        .toList();
        for (Map.Entry<?, ?> entry : entries) {
            put(entry.getKey());
            put(entry.getValue());
        }
    }

    private void tag(Tag tag) throws IOException {
        room(Byte.BYTES).put((byte) tag.ordinal());
    }

    /** The buffer, with room for so many bytes. */
    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
