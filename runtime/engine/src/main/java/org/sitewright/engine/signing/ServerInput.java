package org.sitewright.engine.signing;

import jakarta.el.ExpressionFactory;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.ServletContext;
import jakarta.validation.Validation;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The server as far as it has a say in what is rendered and found: products and versions, not the bytes of its files. */
final class ServerInput {
    private static final List<String> FACES_PARAMETERS =
            List.of("jakarta.faces.", "com.sun.faces.", "org.apache.myfaces.", "facelets.");

    private ServerInput() {}

    /** What it says of itself, by name. */
    static SortedMap<String, String> facts(ServletContext context) {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("server", context.getServerInfo());
        facts.put("faces", version(FacesContext.class));
        facts.put("cdi", version(CDI.current().getClass()));
        facts.put("el", version(ExpressionFactory.newInstance().getClass()));
        facts.put("json", version(JsonProvider.provider().getClass()));
        facts.put(
                "validation", version(Validation.byDefaultProvider().configure().getClass()));
        Stream.of("java.vm.name", "java.vendor", "java.runtime.version")
                .forEach(property -> facts.put(property, System.getProperty(property)));
        facts.put("language", Locale.getDefault().toLanguageTag());
        facts.put("zone", TimeZone.getDefault().getID());
        facts.put("charset", Charset.defaultCharset().name());
        Collections.list(context.getInitParameterNames()).stream()
                .filter(name -> FACES_PARAMETERS.stream().anyMatch(name::startsWith))
                .forEach(name -> facts.put(name, context.getInitParameter(name)));
        return facts;
    }

    static String digest(SortedMap<String, String> facts) {
        Summary summary = new Summary();
        facts.forEach((name, value) -> summary.add(name).add(String.valueOf(value)));
        return summary.hex();
    }

    private static String version(Class<?> type) {
        Package its = type.getPackage();
        return type.getName() + " " + its.getImplementationTitle() + " " + its.getImplementationVersion();
    }
}
