package org.sitewright.processor;

import java.util.List;
import java.util.stream.Collectors;
import org.sitewright.processor.ComponentModel.Property;

/** The JSON Schema (2020-12) of a component's YAML, for editors to complete and check what is typed. */
final class JsonSchema {
    private JsonSchema() {}

    static String of(String pack, ComponentModel component) {
        return "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"$id\": \"urn:sitewright:"
                + pack + ":"
                + component.name() + "\",\n  \"title\": " + quote(component.name()) + ",\n  \"description\": "
                + quote(component.description()) + ",\n" + object(component.properties(), "  ") + "\n}\n";
    }

    private static String object(List<Property> properties, String indent) {
        String members = properties.stream()
                .map(p -> indent + "  " + quote(p.name()) + ": " + property(p, indent + "  "))
                .collect(Collectors.joining(",\n"));
        String required = properties.stream()
                .filter(Property::required)
                .map(p -> quote(p.name()))
                .collect(Collectors.joining(", "));
        return indent + "\"type\": \"object\",\n" + indent + "\"additionalProperties\": false,\n" + indent
                + "\"required\": [" + required + "],\n" + indent + "\"properties\": {\n" + members + "\n" + indent
                + "}";
    }

    private static String property(Property property, String indent) {
        String description =
                property.description().isEmpty() ? "" : ", \"description\": " + quote(property.description());
        if (property.list()) {
            String bound = property.max() < 0 ? "" : ", \"maxItems\": " + property.max();
            return "{\"type\": \"array\"" + bound + description + ", \"items\": " + value(property, -1, "", indent)
                    + "}";
        }
        return value(property, property.max(), description, indent);
    }

    private static String value(Property property, int max, String description, String indent) {
        String bound = max < 0 || max == Integer.MAX_VALUE ? "" : ", \"maxLength\": " + max;
        return switch (property.kind()) {
            case RECORD ->
                "{\n" + object(property.nested(), indent + "  ")
                        + description.replaceFirst("^, ", ",\n" + indent + "  ") + "\n" + indent + "}";
            case INTEGER -> "{\"type\": \"integer\"" + description + "}";
            case NUMBER -> "{\"type\": \"number\"" + description + "}";
            case BOOLEAN -> "{\"type\": \"boolean\"" + description + "}";
            case DATE -> "{\"type\": \"string\", \"format\": \"date\"" + description + "}";
            case LANGUAGE ->
                "{\"type\": \"string\", \"pattern\": \"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$\"" + description + "}";
            case CHOICE ->
                "{\"enum\": ["
                        + property.choices().stream().map(JsonSchema::quote).collect(Collectors.joining(", ")) + "]"
                        + description + "}";
            case LINK -> "{\"type\": \"string\", \"pattern\": \"^(/|#|https:|mailto:|tel:|sms:)\"" + description + "}";
            case ICON -> "{\"type\": \"string\", \"pattern\": \"^[a-z][a-z0-9-]*$\"" + description + "}";
            case MONEY -> "{\"type\": \"string\", \"pattern\": \"^[0-9.]+ [A-Z]{3}$\"" + description + "}";
            case TEXT, MARKDOWN -> "{\"type\": \"string\"" + bound + description + "}";
        };
    }

    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
