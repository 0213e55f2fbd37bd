package org.sitewright.engine.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.site.Rule;

/** Every component on the class path, by name. Reads the index that the annotation processor puts in each jar. */
public final class ComponentCatalogue {
    /** Where each jar's index lies. */
    public static final String INDEX = "META-INF/sitewright/components.properties";

    private static final String COMPONENT = "component.";

    private final Map<String, Set<String>> packs = new HashMap<>();
    private final Map<String, ComponentType> qualified = new TreeMap<>();
    private final Map<Class<?>, ComponentType> byType = new HashMap<>();
    private final Map<String, List<ComponentType>> simple = new TreeMap<>();
    private final List<Finding> problems = new ArrayList<>();

    /**
     * Reads all indexes that {@code loader} sees.
     *
     * @param annotated classes that the container found annotated as components; one that no index names is a problem
     */
    public ComponentCatalogue(ClassLoader loader, Set<Class<?>> annotated) {
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                read(index, loader);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Set<String> known = packs.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        annotated.stream()
                .map(Class::getName)
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> problems.add(Rule.NO_INDEX.at(
                        Place.of(name),
                        "the component is in no index",
                        "compile its jar with sitewright-processor in annotationProcessorPaths")));
    }

    private void read(URL index, ClassLoader loader) throws IOException {
        Properties lines = new Properties();
        try (InputStream in = index.openStream()) {
            lines.load(in);
        }
        String pack = lines.getProperty("pack", "");
        Set<String> named = lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith(COMPONENT))
                .map(lines::getProperty)
                .collect(Collectors.toSet());
        Set<String> other = packs.putIfAbsent(pack, named);
        if (other != null && !other.equals(named)) {
            problems.add(Rule.UNKNOWN_COMPONENT.at(
                    Place.of(index.toString().replaceFirst("^.*?([^/]*!?/META-INF/)", "$1")),
                    "two jars have the pack '" + pack + "', so the tags of one of them are not found",
                    "compile one of them with another -Asitewright.pack"));
        }
        for (String key : lines.stringPropertyNames()) {
            if (key.startsWith(COMPONENT)) {
                add(pack, key.substring(COMPONENT.length()), lines.getProperty(key), loader);
            }
        }
    }

    private void add(String pack, String name, String className, ClassLoader loader) {
        Place place = Place.of(className);
        try {
            ComponentType component =
                    new ComponentType(pack, name, loader.loadClass(className).asSubclass(Record.class));
            if (!Modifier.isPublic(component.type().getModifiers())) {
                problems.add(Rule.INCOMPLETE_COMPONENT.at(place, "the record is not public", "make it public"));
                return;
            }
            if (component.template() == null) {
                problems.add(Rule.INCOMPLETE_COMPONENT.at(
                        place,
                        "there is no template " + name + ".xhtml beside the class",
                        "add it, and check the <resource> of the build"));
                return;
            }
            ComponentType same = qualified.putIfAbsent(component.qualifiedName(), component);
            if (same != null && same.type() != component.type()) {
                problems.add(Rule.UNKNOWN_COMPONENT.at(
                        place,
                        component.qualifiedName() + " is also " + same.type().getName(),
                        "rename one of them, or the pack of one of them"));
            }
            if (same != null) {
                return;
            }
            byType.putIfAbsent(component.type(), component);
            simple.computeIfAbsent(name, n -> new ArrayList<>()).add(component);
        } catch (ClassNotFoundException | ClassCastException | LinkageError broken) {
            problems.add(Rule.INCOMPLETE_COMPONENT.at(
                    place, "the index names it, but it cannot be loaded as a record", "rebuild the jar"));
        }
    }

    /** What is wrong with the components themselves. */
    public List<Finding> problems() {
        return List.copyOf(problems);
    }

    /** Every component, by qualified name. */
    public Collection<ComponentType> all() {
        return Collections.unmodifiableCollection(qualified.values());
    }

    /** The component of that name, plain or qualified; empty when there is none or several. */
    public Optional<ComponentType> find(String name) {
        if (name.contains(":")) {
            return Optional.ofNullable(qualified.get(name));
        }
        List<ComponentType> found = simple.getOrDefault(name, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The component whose properties {@code record} are. */
    public ComponentType of(Record record) {
        return Optional.ofNullable(byType.get(record.getClass())).orElseThrow();
    }

    /** Says why {@link #find} found nothing. */
    public Finding unknown(String name, Place place) {
        List<ComponentType> several = simple.getOrDefault(name, List.of());
        if (several.size() > 1) {
            String choices = several.stream().map(ComponentType::qualifiedName).collect(Collectors.joining(" or "));
            return Rule.UNKNOWN_COMPONENT.at(
                    place, "several packs have a component '" + name + "'", "write " + choices);
        }
        return Rule.UNKNOWN_COMPONENT.at(
                place,
                "there is no component '" + name + "'",
                Nearest.fix(name, name.contains(":") ? qualified.keySet() : simple.keySet()));
    }
}
