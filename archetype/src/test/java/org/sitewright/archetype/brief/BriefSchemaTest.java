package org.sitewright.archetype.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema and the binders know the same keys, in every group of keys. */
class BriefSchemaTest {
    private static final String UNKNOWN = "qqqqqqqqqqqqqqqq";
    private static final Set<String> FREE = Set.of("notes", "sources");

    private final Map<String, Object> schema = schema();
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();

    /** Every group of keys by its path; {@code *} is an item of a list. */
    private void collect(Map<String, Object> node, String path) {
        Map<String, Object> found = resolved(node);
        for (Map<String, Object> option : maps(found.get("oneOf"))) {
            collect(option, path);
        }
        if (found.get("items") instanceof Map<?, ?>) {
            collect(map(found.get("items")), path + "/*");
        }
        if (found.get("properties") instanceof Map<?, ?>) {
            Map<String, Object> properties = map(found.get("properties"));
            groups.put(properties.containsKey("group") ? path + "/group" : path, new TreeSet<>(properties.keySet()));
            properties.forEach((key, value) -> {
                if (!FREE.contains(key)) {
                    collect(map(value), path + "/" + key);
                }
            });
        }
    }

    @TestFactory
    Stream<DynamicTest> shouldKnowTheKeysOfTheBinders() {
        collect(schema, "");
        assertEquals(23, groups.size(), groups.keySet().toString());
        return groups.entrySet().stream()
                .map(group -> DynamicTest.dynamicTest(
                        group.getKey() + "/", () -> assertEquals(group.getValue(), accepted(group.getKey()))));
    }

    /** The keys that are offered where one is unknown. */
    private static Set<String> accepted(String path) {
        String[] steps = path.replaceFirst("/group$", "").split("/");
        String flow = "{%s: x%s}".formatted(UNKNOWN, path.endsWith("/group") ? ", group: x" : "");
        for (int i = steps.length - 1; i > 0; i--) {
            String beside = steps[i].equals("items") && path.startsWith("/services") ? "group: x, " : "name: x, ";
            flow = steps[i].equals("*")
                    ? "[" + flow + "]"
                    : "{" + (i == 1 ? "" : beside) + steps[i] + ": " + flow + "}";
        }
        String yaml = "name: Bo, locale: en, " + flow.substring(1);
        List<Problem> problems = assertThrows(BriefException.class, () -> Briefs.yaml("{" + yaml), yaml)
                .problems();
        return problems.stream()
                .filter(problem -> problem.message().contains(UNKNOWN))
                .flatMap(problem -> Arrays.stream(
                        problem.fix().replaceFirst("^use one of: ", "").split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Object> resolved(Map<String, Object> node) {
        Object reference = node.get("$ref");
        return reference == null
                ? node
                : map(map(schema.get("$defs")).get(reference.toString().replace("#/$defs/", "")));
    }

    private static Map<String, Object> schema() {
        try (InputStream in = Brief.class.getResourceAsStream("brief.schema.json")) {
            return map(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<String, Object>> maps(Object list) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> maps.add(map(item)));
        }
        return maps;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
