package org.sitewright.processor;

import java.util.Collection;
import java.util.List;
import org.sitewright.processor.ComponentModel.Kind;
import org.sitewright.processor.ComponentModel.Property;

/**
 * The Facelets tag library of a jar: a tag a component, and a tag {@code component.property} for each property that is a
 * list or a record, nested as the values are.
 */
final class TagLibrary {
    private static final String COMPONENT_HANDLER = "org.sitewright.engine.rendering.ComponentTag";
    private static final String PROPERTY_HANDLER = "org.sitewright.engine.rendering.PropertyTag";

    private final StringBuilder xml = new StringBuilder();
    private final String pack;

    TagLibrary(String pack) {
        this.pack = pack;
    }

    String of(Collection<ComponentModel> components) {
        xml.append(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <facelet-taglib xmlns="https://jakarta.ee/xml/ns/jakartaee" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="https://jakarta.ee/xml/ns/jakartaee https://jakarta.ee/xml/ns/jakartaee/web-facelettaglibrary_4_0.xsd" version="4.0">
                """);
        xml.append("  <namespace>urn:sitewright:").append(pack).append("</namespace>\n");
        xml.append("  <short-name>").append(pack).append("</short-name>\n");
        for (ComponentModel component : components) {
            tag(component.name(), COMPONENT_HANDLER, component.description(), component.properties());
            properties(component.name(), component.properties());
        }
        return xml.append("</facelet-taglib>\n").toString();
    }

    private void properties(String parent, List<Property> properties) {
        for (Property property : properties) {
            if (needsTag(property)) {
                String name = parent + "." + property.name();
                List<Property> attributes = property.kind() == Kind.RECORD
                        ? property.nested()
                        : List.of(new Property(
                                "value", property.kind(), false, true, -1, property.choices(), "One item.", List.of()));
                tag(name, PROPERTY_HANDLER, property.description(), attributes);
                properties(name, property.nested());
            }
        }
    }

    private void tag(String name, String handler, String description, List<Property> properties) {
        xml.append("  <tag>\n");
        if (!description.isEmpty()) {
            xml.append("    <description>").append(escape(description)).append("</description>\n");
        }
        xml.append("    <tag-name>").append(name).append("</tag-name>\n");
        xml.append("    <handler-class>").append(handler).append("</handler-class>\n");
        for (Property property : properties) {
            if (!needsTag(property)) {
                attribute(property.name(), property.description(), property.required());
            }
        }
        if (handler.equals(COMPONENT_HANDLER)) {
            attribute("id", "The block's id on its page.", false);
        }
        xml.append("  </tag>\n");
    }

    private void attribute(String name, String description, boolean required) {
        xml.append("    <attribute>\n");
        if (!description.isEmpty()) {
            xml.append("      <description>").append(escape(description)).append("</description>\n");
        }
        xml.append("      <name>").append(name).append("</name>\n");
        xml.append("      <required>").append(required).append("</required>\n");
        xml.append("    </attribute>\n");
    }

    private static boolean needsTag(Property property) {
        return property.list() || property.kind() == Kind.RECORD;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
