package org.sitewright.api.contract;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which of two values of a clause's element promises more. */
public enum Direction {
    /** The smaller number: a budget, a longest time. */
    LOWER,
    /** The larger number: a least contrast, a fewest characters. */
    HIGHER,
    /** Fewer members: hosts that may be loaded from, fields that are sent. */
    FEWER,
    /** More members: fields that are declared personal. */
    MORE,
    /** {@code true}. */
    TRUE,
    /** {@code false}. */
    FALSE,
    /** On a clause as a whole: it permits something, so not to have it promises more. */
    ABSENT,
    /** Neither: a name, a purpose in words. */
    NEITHER;

    /** What becomes of a promise when a value changes. */
    public enum Change {
        /** The values are equal, or the difference promises neither more nor less. */
        SAME,
        /** More is promised. */
        TIGHTER,
        /** Less is promised. */
        LOOSER,
        /** Something else is promised: some of it may be less. */
        OTHER
    }

    /** Which value of a clause's element promises more, as {@link Tighter} has it; null where nobody has said. */
    public static Direction of(Method element) {
        Tighter said = element.getAnnotation(Tighter.class);
        Class<?> type = element.getReturnType();
        if (said != null) {
            return said.value();
        }
        if (type.isArray()) {
            return FEWER;
        }
        boolean number = type.isPrimitive() && type != boolean.class && type != char.class;
        return !number ? null : element.getName().startsWith("min") ? HIGHER : LOWER;
    }

    /** Whether {@code clause} permits something, so that it promises more not to have it. */
    public static boolean permits(Class<? extends Annotation> clause) {
        Tighter said = clause.getAnnotation(Tighter.class);
        return said != null && said.value() == ABSENT;
    }

    /**
     * What a change of a value means. Values are numbers, booleans, text, or lists of them; text in place of enum
     * constants, classes and annotations.
     *
     * @param direction which way is tighter, or null where nobody has said: then every difference is {@link Change#OTHER}
     */
    public static Change change(Direction direction, Object from, Object to) {
        if (direction == NEITHER || Objects.equals(from, to)) {
            return Change.SAME;
        }
        if (direction == null) {
            return Change.OTHER;
        }
        return switch (direction) {
            case LOWER -> numbers(to, from);
            case HIGHER -> numbers(from, to);
            case FEWER -> members(to, from);
            case MORE -> members(from, to);
            case TRUE -> Boolean.TRUE.equals(to) ? Change.TIGHTER : Change.LOOSER;
            case FALSE -> Boolean.FALSE.equals(to) ? Change.TIGHTER : Change.LOOSER;
            default -> Change.OTHER;
        };
    }

    private static Change numbers(Object less, Object more) {
        if (!(less instanceof Number a) || !(more instanceof Number b)) {
            return Change.OTHER;
        }
        int order = new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
        return order == 0 ? Change.SAME : order < 0 ? Change.TIGHTER : Change.LOOSER;
    }

    private static Change members(Object inner, Object outer) {
        if (!(inner instanceof List<?> a) || !(outer instanceof List<?> b)) {
            return Change.OTHER;
        }
        Set<?> few = new HashSet<>(a);
        Set<?> many = new HashSet<>(b);
        if (few.equals(many)) {
            return Change.SAME;
        }
        return many.containsAll(few) ? Change.TIGHTER : few.containsAll(many) ? Change.LOOSER : Change.OTHER;
    }
}
