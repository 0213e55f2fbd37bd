package org.sitewright.engine.component;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.site.Rule;

/**
 * Raw values to records: the one way for YAML, tags and imports. Every record is validated as it is made, nested ones
 * too, so a finding names the line of the value at fault. All problems are said; the result is empty when there is one.
 */
public final class Binder {
    private final Validator validator;
    private final ValueRules rules;
    private final Consumer<Finding> problems;
    private final ScalarBinder scalars;

    /**
     * A binder that says its problems to {@code problems}.
     *
     * @param rules what values must keep besides their constraints: images and icons exist
     */
    public Binder(Validator validator, ValueRules rules, Consumer<Finding> problems) {
        this.validator = validator;
        this.rules = rules;
        this.problems = problems;
        this.scalars = new ScalarBinder(problems);
    }

    /** What a value must keep besides its constraints. */
    public interface ValueRules {
        /** No rules. */
        ValueRules NONE = (value, place) -> Optional.empty();

        /** The finding about {@code value}, if there is one. */
        Optional<Finding> broken(Object value, Place place);
    }

    /** The record written in {@code raw}; empty when it has a problem. */
    public <R extends Record> Optional<R> bind(Raw raw, Class<R> type) {
        if (!(raw instanceof Raw.Fields fields)) {
            problems.accept(Rule.WRONG_TYPE.at(
                    raw.place(),
                    "there is " + raw.kind() + " where properties are expected",
                    "write " + String.join(", ", names(type)) + " as keys below it"));
            return Optional.empty();
        }
        RecordComponent[] components = type.getRecordComponents();
        boolean known = keysAreKnown(fields, names(type));
        Set<String> unreadable = new HashSet<>();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Raw value = fields.values().get(components[i].getName());
            boolean given = value != null && !(value instanceof Raw.Scalar scalar && scalar.value() == null);
            Optional<?> bound = given
                    ? bindValue(value, components[i].getGenericType(), components[i].getName())
                    : Optional.empty();
            if (given && bound.isEmpty()) {
                unreadable.add(components[i].getName());
            }
            values[i] = bound.isPresent() ? bound.get() : ScalarBinder.absent(components[i].getType());
        }
        Optional<R> made = make(type, components, values, fields, unreadable);
        return known && unreadable.isEmpty() ? made : Optional.empty();
    }

    private Optional<?> bindValue(Raw raw, Type type, String property) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return bindList(raw, list.getActualTypeArguments()[0], property);
        }
        Class<?> target = (Class<?>) type;
        Optional<?> value = target.isRecord() && !scalars.reads(target)
                ? bind(raw, target.asSubclass(Record.class))
                : scalars.bind(raw, target, property).filter(made -> isValid(made, raw, Set.of()));
        return value.filter(made -> keepsRules(made, raw.place()));
    }

    private Optional<List<?>> bindList(Raw raw, Type element, String property) {
        if (!(raw instanceof Raw.Items items)) {
            problems.accept(Rule.WRONG_TYPE.at(
                    raw.place(),
                    "'" + property + "' is " + raw.kind() + "; it must be a list",
                    "begin each item with a dash"));
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (Raw item : items.values()) {
            if (item instanceof Raw.Scalar scalar && scalar.value() == null) {
                problems.accept(Rule.WRONG_TYPE.at(
                        item.place(),
                        "an item of '" + property + "' is empty",
                        "write its value behind the dash, or take it out"));
                continue;
            }
            bindValue(item, element, property).ifPresent(values::add);
        }
        return values.size() == items.values().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private boolean keysAreKnown(Raw.Fields fields, List<String> known) {
        boolean all = true;
        for (String key : fields.values().keySet()) {
            if (!known.contains(key)) {
                all = false;
                Place place = fields.values().get(key).place();
                problems.accept(
                        Rule.UNKNOWN_PROPERTY.at(place, "there is no property '" + key + "'", Nearest.fix(key, known)));
            }
        }
        return all;
    }

    private <R extends Record> Optional<R> make(
            Class<R> type, RecordComponent[] components, Object[] values, Raw.Fields fields, Set<String> unreadable) {
        try {
            R record = type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(values);
            return Optional.of(record).filter(made -> isValid(made, fields, unreadable));
        } catch (InvocationTargetException refused) {
            if (unreadable.isEmpty()) { // otherwise it may only miss what could not be read, which was said
                String why = refused.getCause().getMessage();
                problems.accept(Rule.INVALID_VALUE.at(
                        fields.place(),
                        why == null ? type.getSimpleName() + " refuses the values" : why,
                        "correct the value"));
            }
            return Optional.empty();
        } catch (ReflectiveOperationException notAccessible) {
            throw new IllegalStateException(
                    type.getName() + " must be public, with its canonical constructor", notAccessible);
        }
    }

    /** Validates without saying again what was said of values that could not be read. */
    private boolean isValid(Object value, Raw raw, Set<String> unreadable) {
        if (!(value instanceof Record)) {
            return true;
        }
        Set<ConstraintViolation<Object>> violations;
        try {
            violations = validator.validate(value);
        } catch (ValidationException defective) {
            problems.accept(Rule.INVALID_VALUE.at(
                    raw.place(),
                    value.getClass().getSimpleName() + " cannot be validated: " + defective.getMessage(),
                    "correct the constraints of " + value.getClass().getName()));
            return false;
        }
        boolean valid = true;
        for (ConstraintViolation<Object> violation : violations) {
            List<Path.Node> path = StreamSupport.stream(
                            violation.getPropertyPath().spliterator(), false)
                    .toList();
            boolean ofNested = path.stream()
                            .filter(node -> node.getKind() == ElementKind.PROPERTY)
                            .count()
                    > 1;
            String property = path.isEmpty() || path.get(0).getName() == null
                    ? ""
                    : path.get(0).getName();
            boolean named = names(value.getClass()).contains(property) && raw instanceof Raw.Fields;
            if (ofNested || unreadable.contains(property)) {
                continue; // a nested record was validated where it was made
            }
            valid = false;
            Raw at = raw instanceof Raw.Fields fields ? fields.values().get(property) : null;
            boolean missing = named && at == null;
            String message =
                    (named ? "'" + property + "' " : "") + violation.getMessage() + (missing ? " (it is missing)" : "");
            problems.accept(Rule.INVALID_VALUE.at(
                    at == null ? raw.place() : at.place(), message, missing ? "add it" : "correct it"));
        }
        return valid;
    }

    private boolean keepsRules(Object value, Place place) {
        Optional<Finding> broken = rules.broken(value, place);
        broken.ifPresent(problems);
        return broken.filter(finding -> finding.severity() == Severity.ERROR).isEmpty();
    }

    /** Names of a record's properties, in order. */
    public static List<String> names(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
