package org.sitewright.api.contract;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a component promises: the clauses on its record, and those that composed clauses there are composed of. A
 * composed clause is an annotation that bears clauses; it needs no check. Of two values of one clause the nearer to the
 * record holds; of a repeatable clause all hold.
 */
public final class Contract {
    /** A pure function of the class, kept by the class itself: it goes when the class goes. */
    private static final ClassValue<Contract> CONTRACTS = new ClassValue<>() {
        @Override
        protected Contract computeValue(Class<?> component) {
            return new Contract(component);
        }
    };

    /**
     * A clause that is promised.
     *
     * @param clause the clause with its values
     * @param through the composed clauses that promise it, from the record inwards; empty where it stands on the record
     */
    public record Stated(Annotation clause, List<Class<? extends Annotation>> through) {
        /** {@code @Marketing}, or {@code @Campaign and @Marketing}; empty where it stands on the record. */
        public String by() {
            return through.stream().map(type -> "@" + type.getSimpleName()).collect(Collectors.joining(" and "));
        }
    }

    private final Map<Class<?>, List<Stated>> stated = new LinkedHashMap<>();
    private final List<String> contradictions = new ArrayList<>();

    private Contract(Class<?> component) {
        collect(component.getAnnotations(), List.of());
        stated.replaceAll((clause, all) -> holding(clause, all));
    }

    /** The contract of {@code component}. */
    public static Contract of(Class<?> component) {
        return CONTRACTS.get(component);
    }

    private void collect(Annotation[] annotations, List<Class<? extends Annotation>> through) {
        for (Annotation annotation : annotations) {
            for (Annotation each : unwrapped(annotation)) {
                Class<? extends Annotation> type = each.annotationType();
                if (type.getPackageName().startsWith("java.") || type == Clause.class || type == Tighter.class) {
                    continue;
                }
                if (through.contains(type)) {
                    contradictions.add("@" + type.getSimpleName() + " is composed of itself, through "
                            + new Stated(each, through).by());
                    continue;
                }
                if (type.isAnnotationPresent(Clause.class)) {
                    stated.computeIfAbsent(type, t -> new ArrayList<>()).add(new Stated(each, through));
                }
                collect(
                        type.getAnnotations(),
                        Stream.concat(through.stream(), Stream.of(type)).toList());
            }
        }
    }

    /** Those in the container that the compiler makes of a repeated annotation; otherwise the annotation itself. */
    private static List<Annotation> unwrapped(Annotation annotation) {
        Class<? extends Annotation> container = annotation.annotationType();
        try {
            Class<?> member = container.getMethod("value").getReturnType().getComponentType();
            Repeatable repeatable = member == null ? null : member.getAnnotation(Repeatable.class);
            if (repeatable != null && repeatable.value() == container) {
                return Arrays.asList((Annotation[]) container.getMethod("value").invoke(annotation));
            }
        } catch (ReflectiveOperationException noContainer) {
            return List.of(annotation);
        }
        return List.of(annotation);
    }

    private List<Stated> holding(Class<?> clause, List<Stated> all) {
        if (clause.isAnnotationPresent(Repeatable.class)) {
            return all.stream()
                    .collect(Collectors.toMap(Stated::clause, s -> s, (first, same) -> first, LinkedHashMap::new))
                    .values()
                    .stream()
                    .toList();
        }
        Stated nearest = all.stream()
                .min(Comparator.comparingInt(s -> s.through().size()))
                .orElseThrow();
        all.stream()
                .filter(s -> s.through().size() == nearest.through().size())
                .filter(s -> !s.clause().equals(nearest.clause()))
                .findFirst()
                .ifPresent(other -> contradictions.add("@" + clause.getSimpleName() + " has one value through "
                        + nearest.by() + " and another through " + other.by()));
        return List.of(nearest);
    }

    /** Everything that is promised, in the order of the clauses' ids. */
    public List<Stated> stated() {
        return stated.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(s -> id(s.clause().annotationType())))
                .toList();
    }

    private static String id(Class<? extends Annotation> clause) {
        return clause.getAnnotation(Clause.class).id();
    }

    /** The promise of {@code clause}. */
    public <C extends Annotation> Optional<C> promise(Class<C> clause) {
        return stated.getOrDefault(clause, List.of()).stream()
                .map(s -> clause.cast(s.clause()))
                .findFirst();
    }

    /** Every promise of {@code clause}, where it can be repeated. */
    public <C extends Annotation> List<C> promises(Class<C> clause) {
        return stated.getOrDefault(clause, List.of()).stream()
                .map(s -> clause.cast(s.clause()))
                .toList();
    }

    /** Whether {@code clause} is promised. */
    public boolean has(Class<? extends Annotation> clause) {
        return stated.containsKey(clause);
    }

    /** The composed clauses through which {@code clause} is promised, as in {@link Stated#by}; empty where there are none. */
    public String through(Class<? extends Annotation> clause) {
        return stated.getOrDefault(clause, List.of()).stream()
                .map(Stated::by)
                .filter(by -> !by.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Cycles, and values that contradict each other, each as the first half of a sentence. */
    public List<String> contradictions() {
        return List.copyOf(contradictions);
    }
}
