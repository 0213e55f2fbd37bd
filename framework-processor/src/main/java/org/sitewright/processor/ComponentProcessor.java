package org.sitewright.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * The processor. Option {@code -Asitewright.pack=acme} names the jar's pack ({@code site} by default): components are
 * {@code acme:hero} in YAML where {@code hero} alone is ambiguous, and tags of the namespace {@code urn:sitewright:acme}.
 */
@SupportedAnnotationTypes("org.sitewright.api.component.SiteComponent")
@SupportedOptions("sitewright.pack")
public final class ComponentProcessor extends AbstractProcessor {
    private static final String NAME = "[a-z][a-z0-9-]*";

    private final Map<String, ComponentModel> components = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                add(element);
            }
        }
        if (round.processingOver() && !components.isEmpty()) {
            writeAll(processingEnv.getOptions().getOrDefault("sitewright.pack", "site"));
        }
        return false;
    }

    private void add(Element element) {
        if (element.getKind() != ElementKind.RECORD) {
            error("a component is a record; make this class one", element);
            return;
        }
        ComponentModel component = new ComponentReader(processingEnv).read((TypeElement) element, this::error);
        if (!component.name().matches(NAME)) {
            error("'" + component.name() + "' is no component name; use small letters, digits and hyphens", element);
            return;
        }
        if (components.putIfAbsent(component.name(), component) != null) {
            error("two components of this jar are named '" + component.name() + "'; rename one", element);
        }
    }

    private void writeAll(String pack) {
        if (!pack.matches(NAME)) {
            error("-Asitewright.pack=" + pack + " is not a pack name; use small letters, digits and hyphens", null);
            return;
        }
        StringBuilder index = new StringBuilder("# Generated: the components of this jar.\npack=" + pack + "\n");
        components.values().forEach(c -> index.append("component.")
                .append(c.name())
                .append('=')
                .append(c.className())
                .append('\n'));
        write("META-INF/sitewright/components.properties", index.toString());
        write("META-INF/sitewright-" + pack + ".taglib.xml", new TagLibrary(pack).of(components.values()));
        components
                .values()
                .forEach(c -> write("META-INF/sitewright/schema/" + c.name() + ".json", JsonSchema.of(pack, c)));
    }

    private void write(String path, String text) {
        try (Writer out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", path)
                .openWriter()) {
            out.write(text);
        } catch (IOException failed) {
            error("cannot write " + path + ": " + failed.getMessage(), null);
        }
    }

    private void error(String message, Element element) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
