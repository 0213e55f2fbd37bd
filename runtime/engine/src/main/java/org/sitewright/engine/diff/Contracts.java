package org.sitewright.engine.diff;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.Direction;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.diff.Snapshot.Component;
import org.sitewright.engine.diff.Snapshot.Element;
import org.sitewright.engine.diff.Snapshot.Stated;
import org.sitewright.engine.verification.ClauseValues;

/** The contracts of components as plain data. */
public final class Contracts {
    private Contracts() {}

    /** What each of {@code components} promises, in the order of their names. */
    public static List<Component> of(Collection<ComponentType> components) {
        return components.stream()
                .map(component -> of(component.qualifiedName(), component.type()))
                .toList();
    }

    /** What {@code type} promises. */
    static Component of(String name, Class<?> type) {
        Map<Class<? extends Annotation>, List<Contract.Stated>> clauses = new LinkedHashMap<>();
        Contract.of(type).stated().forEach(stated -> clauses.computeIfAbsent(
                        stated.clause().annotationType(), c -> new ArrayList<>())
                .add(stated));
        List<Stated> promises = new ArrayList<>();
        clauses.forEach((clause, stated) -> promises.add(new Stated(
                clause.getAnnotation(Clause.class).id(),
                clause.getSimpleName(),
                Direction.permits(clause),
                clause.isAnnotationPresent(Repeatable.class) ? each(clause, stated) : elements(stated.get(0)),
                stated.get(0).by())));
        return new Component(name, promises);
    }

    private static List<Element> elements(Contract.Stated stated) {
        Map<String, Object> values = ClauseValues.plain(stated.clause());
        return ClauseValues.elements(stated.clause().annotationType()).stream()
                .map(element -> new Element(element.getName(), values.get(element.getName()), Direction.of(element)))
                .toList();
    }

    /** A clause that stands several times is a list of what each of them says. */
    private static List<Element> each(Class<? extends Annotation> clause, List<Contract.Stated> stated) {
        return List.of(new Element(
                "each",
                stated.stream()
                        .map(s -> ClauseValues.plain((Object) s.clause()))
                        .sorted()
                        .toList(),
                Direction.permits(clause) ? Direction.FEWER : Direction.MORE));
    }

    /** Each component with its promises on lines of their own. */
    public static String text(List<Component> components) {
        StringBuilder text = new StringBuilder();
        for (Component component : components) {
            text.append(component.name()).append('\n');
            for (Stated stated : component.promises()) {
                text.append("  ")
                        .append(stated.id())
                        .append(" @")
                        .append(stated.clause())
                        .append(values(stated));
                text.append(stated.through().isEmpty() ? "" : " through " + stated.through())
                        .append('\n');
            }
            if (component.promises().isEmpty()) {
                text.append("  promises nothing of its own\n");
            }
        }
        return text.toString();
    }

    private static String values(Stated stated) {
        if (stated.elements().isEmpty()) {
            return "";
        }
        return stated.elements().stream()
                .map(element -> stated.elements().size() == 1
                        ? element.value().toString()
                        : element.name() + " = " + element.value())
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
