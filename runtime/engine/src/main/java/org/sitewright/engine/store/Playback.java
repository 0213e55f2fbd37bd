package org.sitewright.engine.store;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sitewright.api.site.Page;

/** Reads what {@link Recording} wrote. Only records and enums of Sitewright are made anew, whatever the bytes say. */
final class Playback {
    private static final Tag[] TAGS = Tag.values();
    private static final String OWN = "org.sitewright.";

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    };

    private final ByteBuffer in;
    private final ClassLoader loader;
    private final Function<String, Page> pages;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Class<?>> classes;

    private Playback(ByteBuffer in, ClassLoader loader, Function<String, Page> pages, Map<String, Class<?>> classes) {
        this.in = in;
        this.loader = loader;
        this.pages = pages;
        this.classes = classes;
    }

    /**
     * The value that was recorded.
     *
     * @param loader finds its classes
     * @param pages the page of a path, null when there is none
     * @param classes those that were found before
     * @throws IOException when the bytes are no recording, or one of something that is no longer there
     */
    static <T> T read(
            ByteBuffer in,
            Class<T> type,
            ClassLoader loader,
            Function<String, Page> pages,
            Map<String, Class<?>> classes)
            throws IOException {
        try {
            return type.cast(new Playback(in, loader, pages, classes).next());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unreadable) {
            throw new IOException("what was kept cannot be read: " + unreadable, unreadable);
        }
    }

    private Object next() throws ReflectiveOperationException {
        Tag tag = TAGS[in.get()];
        return switch (tag) {
            case NULL -> null;
            case TEXT, TEXT_AGAIN -> text(tag);
            case TRUE -> true;
            case FALSE -> false;
            case INT -> in.getInt();
            case LONG -> in.getLong();
            case DOUBLE -> in.getDouble();
            case ENUM -> constant(own(text()), text());
            case CLASS -> type(text());
            case BYTES -> bytes();
            case INTS -> ints();
            case LIST -> list();
            case SET -> set();
            case MAP -> map();
            case OPTIONAL -> Optional.of(next());
            case NOTHING -> Optional.empty();
            case RECORD -> record(own(text()));
            case LOCALE -> Locale.forLanguageTag(text());
            case PAGE -> page(text());
            case VALUE -> throw new IllegalArgumentException("values are only hashed");
        };
    }

    private String text() {
        return text(TAGS[in.get()]);
    }

    private String text(Tag tag) {
        if (tag == Tag.TEXT_AGAIN) {
            return texts.get(in.getInt());
        }
        if (tag != Tag.TEXT) {
            throw new IllegalArgumentException(tag + " where a text belongs");
        }
        String text = new String(bytes(), StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[length()];
        in.get(bytes);
        return bytes;
    }

    private int[] ints() {
        int[] numbers = new int[length()];
        in.asIntBuffer().get(numbers);
        in.position(in.position() + numbers.length * Integer.BYTES);
        return numbers;
    }

    /** Nothing is longer than what is left. */
    private int length() {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    private List<Object> list() throws ReflectiveOperationException {
        List<Object> list = new ArrayList<>();
        for (int left = length(); left > 0; left--) {
            list.add(next());
        }
        return list;
    }

    private Set<Object> set() throws ReflectiveOperationException {
        return new LinkedHashSet<>(list());
    }

    private Map<Object, Object> map() throws ReflectiveOperationException {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int left = length(); left > 0; left--) {
            map.put(next(), next());
        }
        return map;
    }

    private Page page(String path) {
        Page page = pages.apply(path);
        if (page == null) {
            throw new IllegalArgumentException("there is no page " + path);
        }
        return page;
    }

    private Record record(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = CONSTRUCTORS.get(type.asSubclass(Record.class));
        Object[] values = new Object[constructor.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = next();
        }
        try {
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> type, String name) {
        return Enum.valueOf((Class<? extends Enum>) type.asSubclass(Enum.class), name);
    }

    private Class<?> own(String name) throws ClassNotFoundException {
        if (!name.startsWith(OWN)) {
            throw new IllegalArgumentException(name + " is not Sitewright's");
        }
        return type(name);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        Class<?> known = classes.get(name);
        if (known == null) {
            known = Class.forName(name, false, loader);
            classes.put(name, known);
        }
        return known;
    }
}
