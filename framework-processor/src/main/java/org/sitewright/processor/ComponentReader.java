package org.sitewright.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.sitewright.processor.ComponentModel.Kind;
import org.sitewright.processor.ComponentModel.Property;

/** Reads a component's record: properties, constraints and Javadoc. */
final class ComponentReader {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("java.lang.String", Kind.TEXT),
            Map.entry("int", Kind.INTEGER),
            Map.entry("java.lang.Integer", Kind.INTEGER),
            Map.entry("java.math.BigDecimal", Kind.NUMBER),
            Map.entry("boolean", Kind.BOOLEAN),
            Map.entry("java.lang.Boolean", Kind.BOOLEAN),
            Map.entry("java.time.LocalDate", Kind.DATE),
            Map.entry("java.util.Locale", Kind.LANGUAGE),
            Map.entry("org.sitewright.api.component.RichText", Kind.MARKDOWN),
            Map.entry("org.sitewright.api.component.Link", Kind.LINK),
            Map.entry("org.sitewright.api.component.Icon", Kind.ICON),
            Map.entry("org.sitewright.api.component.Money", Kind.MONEY));
    private static final List<String> REQUIRED = List.of(
            "jakarta.validation.constraints.NotNull",
            "jakarta.validation.constraints.NotBlank",
            "jakarta.validation.constraints.NotEmpty");
    private static final int DEEPEST = 4;
    private static final Pattern PARAM = Pattern.compile("(?m)^\\s*@param\\s+(\\w+)\\s+((?:(?!^\\s*@\\w)[\\s\\S])*)");

    private final ProcessingEnvironment environment;

    ComponentReader(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The component that {@code record} declares; what cannot be one is said to {@code errors}. */
    ComponentModel read(TypeElement record, BiConsumer<String, Element> errors) {
        String name = annotation(record, "org.sitewright.api.component.SiteComponent")
                .map(a -> value(a, "name"))
                .map(Object::toString)
                .filter(given -> !given.isEmpty())
                .orElseGet(() -> kebab(record.getSimpleName().toString()));
        String className = environment.getElementUtils().getBinaryName(record).toString();
        return new ComponentModel(name, className, summary(record), properties(record, 0, errors));
    }

    private List<Property> properties(TypeElement record, int depth, BiConsumer<String, Element> errors) {
        if (!record.getModifiers().contains(Modifier.PUBLIC)) {
            errors.accept(
                    "the record " + record.getSimpleName() + " holds values of a page and must be public", record);
        }
        Map<String, String> documented = params(record);
        List<Property> properties = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            properties.add(property(record, component, documented, depth, errors));
        }
        return properties;
    }

    private Property property(
            TypeElement record,
            RecordComponentElement component,
            Map<String, String> documented,
            int depth,
            BiConsumer<String, Element> errors) {
        TypeMirror type = component.asType();
        boolean list = type instanceof DeclaredType declared
                && erased(type).equals("java.util.List")
                && !declared.getTypeArguments().isEmpty();
        TypeMirror element = list ? ((DeclaredType) type).getTypeArguments().get(0) : type;
        String elementName = erased(element);
        Element declaration = element.getKind() == TypeKind.DECLARED ? ((DeclaredType) element).asElement() : null;
        Kind kind = KINDS.get(elementName);
        List<String> choices = List.of();
        List<Property> nested = List.of();
        if (kind == null && declaration != null && declaration.getKind() == ElementKind.ENUM) {
            kind = Kind.CHOICE;
            choices = declaration.getEnclosedElements().stream()
                    .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(e -> e.getSimpleName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-'))
                    .toList();
        } else if (kind == null
                && declaration != null
                && declaration.getKind() == ElementKind.RECORD
                && depth < DEEPEST) {
            kind = Kind.RECORD;
            nested = properties((TypeElement) declaration, depth + 1, errors);
        } else if (kind == null) {
            kind = Kind.TEXT;
            errors.accept(
                    "property '" + component.getSimpleName() + "' has type " + elementName
                            + "; use text, a number, a boolean, a date, an enum, "
                            + "a type of org.sitewright.api.component, a record of these at most " + DEEPEST
                            + " deep, or a List of one of them",
                    component);
        }
        Element field = field(record, component);
        boolean required =
                REQUIRED.stream().anyMatch(name -> annotation(field, name).isPresent());
        int max = annotation(field, "jakarta.validation.constraints.Size")
                .map(a -> value(a, "max"))
                .map(v -> (Integer) v)
                .orElse(-1);
        String name = component.getSimpleName().toString();
        return new Property(name, kind, list, required, max, choices, documented.getOrDefault(name, ""), nested);
    }

    /** Constraints on a record's component land on its field, whatever their targets. */
    private static Element field(TypeElement record, RecordComponentElement component) {
        return record.getEnclosedElements().stream()
                .filter(e ->
                        e.getKind() == ElementKind.FIELD && e.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .map(Element.class::cast)
                .orElse(component);
    }

    private String erased(TypeMirror type) {
        TypeMirror erased = environment.getTypeUtils().erasure(type);
        return erased.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) erased).asElement())
                        .getQualifiedName()
                        .toString()
                : erased.getKind().name().toLowerCase(Locale.ROOT);
    }

    private static Optional<AnnotationMirror> annotation(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .map(AnnotationMirror.class::cast)
                .filter(a -> a.getAnnotationType().asElement().toString().equals(name))
                .findFirst();
    }

    private static Object value(AnnotationMirror annotation, String element) {
        return annotation.getElementValues().entrySet().stream()
                .filter(e -> matches(e.getKey(), element))
                .map(e -> e.getValue().getValue())
                .findFirst()
                .orElse(null);
    }

    private static boolean matches(ExecutableElement method, String name) {
        return method.getSimpleName().contentEquals(name);
    }

    private String summary(Element element) {
        String doc = environment.getElementUtils().getDocComment(element);
        return doc == null ? "" : clean(doc.split("\n\\s*@", 2)[0]);
    }

    private Map<String, String> params(Element element) {
        Map<String, String> params = new HashMap<>();
        String doc = environment.getElementUtils().getDocComment(element);
        Matcher matcher = PARAM.matcher(doc == null ? "" : doc.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1"));
        while (matcher.find()) {
            params.put(matcher.group(1), clean(matcher.group(2)));
        }
        return params;
    }

    private static String clean(String doc) {
        return doc.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
