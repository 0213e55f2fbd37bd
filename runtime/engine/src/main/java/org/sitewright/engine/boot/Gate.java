package org.sitewright.engine.boot;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.servlet.ServletContext;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.Sitewright;
import org.sitewright.engine.Sitewright.Verified;
import org.sitewright.engine.component.ComponentCatalogue;
import org.sitewright.engine.rendering.BlockRenderer;
import org.sitewright.engine.serving.ServedSite;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.site.Policy;
import org.sitewright.engine.site.Rule;
import org.sitewright.engine.site.Settings;
import org.sitewright.engine.site.SiteLoader;
import org.sitewright.engine.verification.Checks;
import org.sitewright.engine.verification.Verifier;

/** Every site of one web application, from its files to what is served. Nothing here outlives or leaves the application. */
final class Gate {
    private final ServletContext context;
    private final Set<Class<?>> annotated;
    private final Config config;
    private final Settings settings;
    private final List<String> notes = new ArrayList<>();
    private final List<ServedSite> served = new ArrayList<>();

    Gate(ServletContext context, Set<Class<?>> annotated) {
        this.context = context;
        this.annotated = annotated;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.config = ConfigProvider.getConfig(loader);
        this.settings = new Settings(key -> config.getOptionalValue(key, String.class));
    }

    /** What may be served; empty unless every verdict admits. */
    List<ServedSite> served() {
        return served;
    }

    /** What the operator decides. */
    Settings settings() {
        return settings;
    }

    /** What the operator should know besides the verdicts, a sentence each. */
    List<String> notes() {
        return notes;
    }

    /** A verdict for each site; what concerns no site in particular is in the first. */
    List<Verdict> verify() {
        List<Check<?>> checks = checks();
        try (SealedStart sealed =
                SealedStart.of(context, checks, config, folder(settings.statement()), folder(settings.data()))) {
            sealed.said().ifPresent(notes::add);
            List<Verdict> verdicts = verify(new Verifier(new Checks(checks)), sealed);
            sealed.leave(verdicts).ifPresent(notes::add);
            return verdicts;
        }
    }

    private static Optional<Path> folder(Optional<String> setting) {
        return setting.map(folder -> Path.of(folder).toAbsolutePath());
    }

    private List<Verdict> verify(Verifier verifier, SealedStart sealed) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        ComponentCatalogue components = new ComponentCatalogue(loader, annotated);
        List<Finding> problems = new ArrayList<>(components.problems());
        List<LoadedSite> sites = new SiteLoader(
                        new ServletContextFiles(context), components, validator, loader, settings)
                .load(problems);
        problems.addAll(sharedHosts(settings, sites));
        problems.addAll(sealed.problems());
        List<Verdict> verdicts = new ArrayList<>();
        for (LoadedSite site : sites) {
            Sitewright engine =
                    new Sitewright(site, components, validator, rendering -> new BlockRenderer(context, rendering));
            Verified verified = engine.verify(verifier, sealed.store(site));
            verdicts.add(verified.verdict());
            List<String> hosts = sites.size() == 1 ? List.of() : hosts(settings, site);
            served.add(new ServedSite(verified, engine, hosts, settings.previewPassword()));
        }
        if (!problems.isEmpty()) {
            verdicts.add(
                    0,
                    Verifier.decide(
                            Verdict.WEB_APPLICATION, 0, problems, new Policy(null, null, null, null), List.of()));
        }
        return verdicts;
    }

    /** One host belongs to one site: the other would never be seen. */
    private static List<Finding> sharedHosts(Settings settings, List<LoadedSite> sites) {
        Map<String, String> owners = new HashMap<>();
        List<Finding> shared = new ArrayList<>();
        for (LoadedSite site : sites.size() == 1 ? List.<LoadedSite>of() : sites) {
            String id = site.site().id();
            for (String host : hosts(settings, site)) {
                String owner = owners.putIfAbsent(host, id);
                if (owner != null && !owner.equals(id)) {
                    shared.add(Rule.SETTINGS.at(
                            Place.of("META-INF/microprofile-config.properties"),
                            "the sites " + owner + " and " + id + " both answer on " + host,
                            "set sitewright.site." + id + ".hosts"));
                }
            }
        }
        return shared;
    }

    /** Where the WAR holds several sites and none is configured: {@code <id>.localhost}. */
    private static List<String> hosts(Settings settings, LoadedSite site) {
        List<String> configured = settings.hosts(site.site().id());
        return configured.isEmpty() ? List.of(site.site().id() + ".localhost") : configured;
    }

    private static List<Check<?>> checks() {
        return CDI.current().select(new TypeLiteral<Check<?>>() {}, Any.Literal.INSTANCE).stream()
                .collect(Collectors.toList());
    }
}
