package org.sitewright.engine.verification;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitewright.engine.component.Raw;

/** Values of a clause's elements: as plain values that can be compared and written, and back. */
public final class ClauseValues {
    private ClauseValues() {}

    /** A clause with {@code values}, and its defaults where none is given. */
    static <C extends Annotation> C clause(Class<C> type, Map<String, Object> values) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> switch (method.getName()) {
                    case "annotationType" -> type;
                    case "toString" -> "@" + type.getSimpleName() + values;
                    case "hashCode" -> values.hashCode();
                    case "equals" -> proxy == args[0];
                    default -> values.getOrDefault(method.getName(), method.getDefaultValue());
                }));
    }

    /** The elements of a clause by name. */
    public static List<Method> elements(Class<? extends Annotation> clause) {
        return Arrays.stream(clause.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** The values of {@code clause} as plain values by element. */
    public static Map<String, Object> plain(Annotation clause) {
        Map<String, Object> values = new TreeMap<>();
        for (Method element : elements(clause.annotationType())) {
            values.put(element.getName(), plain(value(clause, element)));
        }
        return values;
    }

    private static Object value(Annotation clause, Method element) {
        try {
            element.setAccessible(true);
            return element.invoke(clause);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(clause.annotationType().getName(), impossible);
        }
    }

    /** Numbers, booleans and text as they are; lists for arrays; text for constants, classes and annotations. */
    public static Object plain(Object value) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> plain(Array.get(value, i)))
                    .toList();
        }
        if (value instanceof Annotation nested) {
            return "@" + nested.annotationType().getSimpleName()
                    + plain(nested).entrySet().stream()
                            .map(entry -> entry.getKey() + " = " + entry.getValue())
                            .collect(Collectors.joining(", ", "(", ")"));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Class<?> type) {
            return type.getName();
        }
        return value instanceof Character ? value.toString() : value;
    }

    /** What is written in a file, as a value of an element; empty when it is none. */
    static Optional<Object> read(Raw raw, Class<?> type) {
        if (type.isArray()) {
            List<Raw> items = raw instanceof Raw.Items list ? list.values() : List.of(raw);
            Object array = Array.newInstance(type.getComponentType(), items.size());
            for (int i = 0; i < items.size(); i++) {
                Optional<Object> item = read(items.get(i), type.getComponentType());
                if (item.isEmpty()) {
                    return Optional.empty();
                }
                Array.set(array, i, item.get());
            }
            return Optional.of(array);
        }
        return raw instanceof Raw.Scalar scalar && scalar.value() != null
                ? scalar(scalar.text().strip(), type)
                : Optional.empty();
    }

    private static Optional<Object> scalar(String text, Class<?> type) {
        try {
            if (type == int.class) {
                return Optional.of(Integer.valueOf(text.replace("_", "")));
            }
            if (type == long.class) {
                return Optional.of(Long.valueOf(text.replace("_", "")));
            }
            if (type == double.class) {
                return Optional.of(Double.valueOf(text))
                        .filter(Double::isFinite)
                        .map(Object.class::cast);
            }
            if (type == boolean.class) {
                return List.of("true", "false").contains(text) ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
            }
            if (type.isEnum()) {
                String name = text.replace('-', '_').toUpperCase(Locale.ROOT);
                return Arrays.stream((Object[]) type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(name))
                        .findFirst();
            }
            return type == String.class ? Optional.of(text) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
