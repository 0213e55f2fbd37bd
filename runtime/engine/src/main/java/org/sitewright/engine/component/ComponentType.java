package org.sitewright.engine.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.seo.MainHeading;

/** A component as the engine knows it: its record and the files beside it. */
public final class ComponentType {
    private final String pack;
    private final String name;
    private final Class<? extends Record> type;
    private final URL template;
    private final String css;
    private final String script;
    private final Map<Locale, Labels> labels = new ConcurrentHashMap<>();

    /** A component named {@code name} in {@code pack}. */
    ComponentType(String pack, String name, Class<? extends Record> type) {
        this.pack = pack;
        this.name = name;
        this.type = type;
        this.template = type.getResource(name + ".xhtml");
        this.css = resource(name + ".css").orElse("");
        this.script = resource(name + ".js").orElse("");
    }

    /** Short name of the jar's pack. */
    public String pack() {
        return pack;
    }

    /** Name in YAML and as a tag. */
    public String name() {
        return name;
    }

    /** {@code pack:name}. */
    public String qualifiedName() {
        return pack + ":" + name;
    }

    /** The record of its properties. */
    public Class<? extends Record> type() {
        return type;
    }

    /** All that it promises. */
    public Contract contract() {
        return Contract.of(type);
    }

    /** Under which its template reads the record: the class name with a small first letter. */
    public String variable() {
        String simple = type.getSimpleName();
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    /** Its template; null when there is none, which is a finding. */
    public URL template() {
        return template;
    }

    /** Its style sheet, or an empty string. */
    public String css() {
        return css;
    }

    /** Its script, or an empty string. */
    public String script() {
        return script;
    }

    /** Its example, where there is one. */
    public Optional<String> example() {
        return resource(name + ".example.yaml");
    }

    /** Path of one of its files, as a finding names it. */
    public String file(String extension) {
        return type.getPackageName().replace('.', '/') + "/" + name + "." + extension;
    }

    /** Level of its own heading: 1 when it promises the main heading. */
    public int headingLevel() {
        return contract().has(MainHeading.class) ? 1 : 2;
    }

    /** The words of its interface in {@code locale}. */
    public Labels labels(Locale locale) {
        return labels.computeIfAbsent(locale, l -> Labels.of(type, name, l));
    }

    private Optional<String> resource(String file) {
        try (InputStream in = type.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
