package org.sitewright.engine.composition;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.engine.component.ComponentType;

/** A page's policy, from nothing: only what its components declare. */
final class ContentSecurityPolicy {
    private ContentSecurityPolicy() {}

    static String of(Collection<ComponentType> components) {
        boolean scripts = components.stream().anyMatch(c -> !c.script().isEmpty());
        boolean forms = components.stream().anyMatch(c -> c.contract().has(Form.class));
        return "default-src 'none'; style-src 'self'; font-src 'self'; connect-src 'self'"
                + declared(components, Sources::connect) + "; img-src 'self'" + declared(components, Sources::image)
                + directive("script-src", scripts, declared(components, Sources::script))
                + directive("frame-src", false, declared(components, Sources::frame))
                + directive("form-action", forms, declared(components, Sources::form))
                        .replaceFirst("^$", "; form-action 'none'")
                + "; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
    }

    private static String directive(String name, boolean self, String sources) {
        return self || !sources.isEmpty() ? "; " + name + (self ? " 'self'" : "") + sources : "";
    }

    private static String declared(Collection<ComponentType> components, Function<Sources, String[]> kind) {
        Set<String> origins = new LinkedHashSet<>();
        components.stream()
                .flatMap(c -> c.contract().promise(Sources.class).stream())
                .flatMap(sources -> Stream.of(kind.apply(sources)))
                .sorted()
                .forEach(origins::add);
        return origins.isEmpty() ? "" : " " + String.join(" ", origins);
    }
}
