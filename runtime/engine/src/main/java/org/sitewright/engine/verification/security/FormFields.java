package org.sitewright.engine.verification.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.api.verification.HtmlElement;

/** The fields of forms. */
final class FormFields {
    private FormFields() {}

    /** Elements that send a value, at or below {@code root}. */
    static List<HtmlElement> in(HtmlElement root) {
        return root.select("input, select, textarea, button").stream()
                .filter(field -> !field.name().equals("button") || field.has("name") || field.has("formaction"))
                .toList();
    }

    /** The names they send. */
    static Set<String> names(HtmlElement root) {
        return in(root).stream()
                .map(field -> field.attribute("name"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
