package org.sitewright.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitewright.engine.component.Raw;
import org.sitewright.engine.site.YamlReader;

/** A block as its page file has it, written as a tag: {@code - hero: {headline: A}} is {@code <p:hero headline="A"/>}. */
final class TagForm {

    private TagForm() {}

    /** The tag of component {@code name}, with prefix {@code p}, for an example's YAML. */
    static String of(String name, Class<? extends Record> type, String yaml) {
        List<String> problems = new ArrayList<>();
        Raw raw = YamlReader.read(
                        name + ".example.yaml", yaml.getBytes(StandardCharsets.UTF_8), f -> problems.add(f.toString()))
                .orElseThrow(() -> new AssertionError(problems));
        return tag(name, type, (Raw.Fields) raw);
    }

    private static String tag(String name, Class<?> type, Raw.Fields fields) {
        StringBuilder attributes = new StringBuilder();
        StringBuilder children = new StringBuilder();
        for (Map.Entry<String, Raw> field : fields.values().entrySet()) {
            String child = name + "." + field.getKey();
            if (field.getValue() instanceof Raw.Scalar scalar) {
                attributes.append(attribute(field.getKey(), scalar));
            } else if (field.getValue() instanceof Raw.Fields nested) {
                children.append(tag(child, typeOf(type, field.getKey()), nested));
            } else {
                for (Raw item : ((Raw.Items) field.getValue()).values()) {
                    children.append(
                            item instanceof Raw.Fields nested
                                    ? tag(child, typeOf(type, field.getKey()), nested)
                                    : "<p:" + child + attribute("value", (Raw.Scalar) item) + "/>");
                }
            }
        }
        return "<p:" + name + attributes + ">" + children + "</p:" + name + ">";
    }

    private static Class<?> typeOf(Class<?> type, String property) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(property)) {
                return component.getType() == List.class
                        ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                        : component.getType();
            }
        }
        throw new AssertionError(type.getSimpleName() + " has no property " + property);
    }

    private static String attribute(String name, Raw.Scalar scalar) {
        if (scalar.value() == null) {
            return "";
        }
        String text = scalar.text()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("#{", "\\#{");
        return " " + name + "=\"" + text + "\"";
    }
}
