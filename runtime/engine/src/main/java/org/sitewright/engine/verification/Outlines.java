package org.sitewright.engine.verification;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Page;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Outline.Component;
import org.sitewright.api.verification.Outline.Declaration;

/**
 * Outlines what was promised while pages are checked. What is equal is shared: a contract stands once for each
 * component, however many blocks there are. For one verification; safe for use by several threads.
 */
public final class Outlines {
    private final Map<String, Component> components = new ConcurrentHashMap<>();
    private final Map<Object, Object> shared = new ConcurrentHashMap<>();

    /**
     * A page with its blocks.
     *
     * @param blocks in reading order, header and footer among them
     * @param ofBlocks what was measured of each of them
     * @param ofPage what was measured of the page as a whole
     */
    public Outline.OfPage of(
            Page page, List<Block> blocks, List<List<Measurement>> ofBlocks, List<Measurement> ofPage) {
        List<Outline.OfBlock> outlined = IntStream.range(0, blocks.size())
                .mapToObj(i -> of(blocks.get(i), ofBlocks.get(i)))
                .toList();
        return new Outline.OfPage(page.path(), page.title(), page.status(), page.place(), outlined, share(ofPage));
    }

    private Outline.OfBlock of(Block block, List<Measurement> numbers) {
        Class<?> type = block.properties().getClass();
        Component component = components.computeIfAbsent(
                block.component() + ' ' + type.getName(), key -> component(block.component(), type));
        return new Outline.OfBlock(block.id(), component, block.place(), share(numbers));
    }

    private List<Measurement> share(List<Measurement> numbers) {
        List<Measurement> known = known(numbers);
        return known != null
                ? known
                : same(List.copyOf(numbers.stream().map(this::same).toList()));
    }

    private <T> T same(T value) {
        T known = known(value);
        if (known == null) {
            shared.put(value, value);
            return value;
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private <T> T known(T value) {
        return (T) shared.get(value);
    }

    private static Component component(String name, Class<?> type) {
        List<Declaration> contract = Contract.of(type).stated().stream()
                .map(stated -> new Declaration(
                        stated.clause()
                                .annotationType()
                                .getAnnotation(Clause.class)
                                .id(),
                        text(stated.clause()) + (stated.through().isEmpty() ? "" : " through " + stated.by())))
                .toList();
        return new Component(name, type.getName(), contract);
    }

    /** As it stands on the record: {@code toString} of an annotation differs between Java versions. */
    static String text(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        List<Method> given = Arrays.stream(type.getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                .filter(member -> !Objects.deepEquals(value(annotation, member), member.getDefaultValue()))
                .toList();
        if (given.isEmpty()) {
            return "@" + type.getSimpleName();
        }
        boolean alone = given.size() == 1 && given.get(0).getName().equals("value");
        return given.stream()
                .map(member -> (alone ? "" : member.getName() + " = ") + said(value(annotation, member)))
                .collect(Collectors.joining(", ", "@" + type.getSimpleName() + "(", ")"));
    }

    private static String said(Object value) {
        if (value.getClass().isArray()) {
            Stream<Object> items =
                    Stream.iterate(0, i -> i + 1).limit(Array.getLength(value)).map(i -> Array.get(value, i));
            return Array.getLength(value) == 1
                    ? said(Array.get(value, 0))
                    : items.map(Outlines::said).collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Annotation nested) {
            return text(nested);
        }
        if (value instanceof Class<?> type) {
            return type.getSimpleName() + ".class";
        }
        return value instanceof String text ? '"' + text + '"' : value.toString();
    }

    private static Object value(Annotation annotation, Method member) {
        try {
            member.setAccessible(true);
            return member.invoke(annotation);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
