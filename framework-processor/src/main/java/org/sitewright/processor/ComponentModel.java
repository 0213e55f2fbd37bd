package org.sitewright.processor;

import java.util.List;

/**
 * A component as the compiler sees it.
 *
 * @param name in YAML and as a tag
 * @param className the record, as the class loader names it
 * @param description its Javadoc, as one paragraph
 * @param properties in order
 */
record ComponentModel(String name, String className, String description, List<Property> properties) {
    /**
     * One property.
     *
     * @param name as the record names it
     * @param kind what its values are
     * @param list whether it holds several
     * @param required whether it must be given
     * @param max most characters or items, or -1
     * @param choices values of an enum
     * @param description from the Javadoc's {@code @param}
     * @param nested properties of a nested record
     */
    record Property(
            String name,
            Kind kind,
            boolean list,
            boolean required,
            int max,
            List<String> choices,
            String description,
            List<Property> nested) {}

    /** What a value is. */
    enum Kind {
        TEXT,
        MARKDOWN,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE,
        LANGUAGE,
        CHOICE,
        LINK,
        ICON,
        MONEY,
        RECORD
    }
}
