package org.sitewright.engine.verification;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sitewright.api.component.Action;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.RichText;

/** Copies of a record with every text replaced: harmless, or made to break out of every context a page has. */
final class HostileValues {
    /** Ends attributes, elements, comments and scripts; opens scripts, handlers and styles; speaks EL and template languages. */
    static final String PAYLOAD =
            "x\"'><script>alert(1)</script><img src=x onerror=alert(1)>--></title></style></textarea><svg/onload=alert(1)> style=x:expression(1) onfocus=alert(1) autofocus #{1+1}${1+1}{{1+1}} javascript:alert(1)";

    /** As long, and harmless in every context. */
    static final String HARMLESS = "harmless";

    private HostileValues() {}

    /** {@code record} with {@code text} for every text in it. */
    static Record with(Record record, String text) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = replaced(components[i].getAccessor().invoke(record), text);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            return record; // what its constructor does not take cannot do harm
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(record.getClass().getName() + " must be public", notPublic);
        }
    }

    /** What of {@code record} is given: two blocks of one shape show the same parts of their template. */
    static String shape(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(HostileValues::shape)
                    .distinct()
                    .sorted()
                    .toList()
                    .toString();
        }
        if (value instanceof Record record) {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .map(component -> shape(read(component, record)))
                    .collect(Collectors.joining(",", record.getClass().getName() + "(", ")"));
        }
        return value == null || value.toString().isBlank()
                ? "-"
                : value instanceof Boolean || value instanceof Enum ? value.toString() : "+";
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(record.getClass().getName() + " must be public", notPublic);
        }
    }

    private static Object replaced(Object value, String text) {
        if (value instanceof String) {
            return text;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> replaced(item, text)).toList();
        }
        if (value instanceof RichText) {
            return new RichText(text);
        }
        if (value instanceof Image image) {
            return new Image(image.src(), image.decorative() ? null : text, image.decorative());
        }
        boolean nested =
                value instanceof Record && !value.getClass().getPackageName().equals("org.sitewright.api.component");
        return nested || value instanceof Action ? with((Record) value, text) : value;
    }
}
