package org.sitewright.engine.site;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Business;
import org.sitewright.api.site.Environment;
import org.sitewright.api.site.Navigation;
import org.sitewright.api.site.NavigationItem;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Redirect;
import org.sitewright.api.site.Site;
import org.sitewright.api.site.ThemeChoice;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.component.ComponentCatalogue;
import org.sitewright.engine.component.Raw;
import org.sitewright.engine.work.Workers;

/** Reads {@code WEB-INF/site}: one site where {@code site.yaml} lies there, otherwise one for each folder that holds one. */
public final class SiteLoader {
    private static final String ROOT = "WEB-INF/site/";
    private static final List<String> KEYS = List.of(
            "name", "locale", "profile", "theme", "business", "navigation", "legal", "header", "footer", "redirects");

    private final SiteFiles files;
    private final ComponentCatalogue components;
    private final Validator validator;
    private final ClassLoader loader;
    private final Settings settings;

    /** A loader for one web application. */
    public SiteLoader(
            SiteFiles files,
            ComponentCatalogue components,
            Validator validator,
            ClassLoader loader,
            Settings settings) {
        this.files = files;
        this.components = components;
        this.validator = validator;
        this.loader = loader;
        this.settings = settings;
    }

    /** Every site of the web application; a problem instead where there is none. */
    public List<LoadedSite> load(List<Finding> problems) {
        Set<String> folders = new TreeSet<>();
        for (String file : files.below(ROOT)) {
            if (file.matches(ROOT + "([a-z0-9-]+/)?site\\.yaml")) {
                folders.add(file.substring(0, file.length() - "site.yaml".length()));
            }
        }
        if (folders.isEmpty()) {
            problems.add(Rule.NO_SITE.at(
                    Place.of(ROOT + "site.yaml"), "there is no site.yaml", "add it, with name, theme and locale"));
        }
        if (folders.size() > 1 && folders.remove(ROOT)) {
            problems.add(Rule.NO_SITE.at(
                    Place.of(ROOT + "site.yaml"),
                    "there is a site here and others in folders below",
                    "keep one site here, or every site in a folder of its own"));
        }
        List<LoadedSite> sites = new ArrayList<>();
        folders.forEach(folder -> load(folder, folders.size() > 1, problems).ifPresent(sites::add));
        return sites;
    }

    private Optional<LoadedSite> load(String folder, boolean several, List<Finding> problems) {
        Loading loading = new Loading(files, folder, components, validator, workers(problems));
        Optional<Raw.Fields> fields = loading.fields(folder + "site.yaml");
        if (fields.isEmpty()) {
            new PagesReader(loading, Locale.ENGLISH, Set.of()).read(); // says what is wrong there, too
        }
        Optional<LoadedSite> site = fields.flatMap(f -> load(folder, f, loading, several));
        if (site.isEmpty()) {
            problems.addAll(loading.problems);
        }
        return site;
    }

    private Workers workers(List<Finding> problems) {
        Optional<Integer> threads = settings.threads();
        if (threads.isPresent() && threads.get() < 1) {
            problems.add(Rule.SETTINGS.at(
                    Place.of("META-INF/microprofile-config.properties"),
                    "sitewright.verification.threads is no number of threads",
                    "set it to a number from 1, or leave it out: then it is that of the processors"));
        }
        return threads.filter(number -> number > 0).map(Workers::new).orElseGet(Workers::ofMachine);
    }

    private static Finding unfit(Place place, boolean leftBehind) {
        String what = "the file is neither a picture nor a font nor a PDF document";
        return leftBehind
                ? Rule.MISSING_ASSET.at(place, what, "keep it elsewhere: what lies in assets is served to everyone")
                : Rule.MISSING_ASSET.advice(
                        place, what + ": visitors can only download it", "keep it elsewhere, or offer it on purpose");
    }

    /** The site; empty without a theme, in which nothing can be shown. */
    private Optional<LoadedSite> load(String folder, Raw.Fields fields, Loading loading, boolean several) {
        loading.onlyKnows(fields, KEYS);
        loading.images
                .unfit()
                .forEach((file, leftBehind) ->
                        loading.problems.add(unfit(Place.of(folder + "assets/" + file), leftBehind)));
        String id = folder.substring(0, folder.length() - 1).replaceFirst(".*/", "");
        ThemeChoice choice = themeChoice(fields, loading);
        Optional<Theme> theme = choice.name().isEmpty()
                ? Optional.empty()
                : new ThemeReader(choice.name(), loader, placeOf(fields, "theme"), loading.problems::add)
                        .read(choice.colors());
        loading.theme = theme.orElse(null);
        String name = loading.required(fields, "name");
        Locale locale = loading.locale(fields, Locale.ENGLISH);
        BlockReader blocks = new BlockReader(loading);
        Set<String> frameIds = new HashSet<>();
        List<Block> header = blocks.read(loading.items(fields, "header"), frameIds);
        List<Block> footer = blocks.read(loading.items(fields, "footer"), frameIds);
        PagesReader.Read read = new PagesReader(loading, locale, frameIds).read();
        NavigationReader navigation = new NavigationReader(loading);
        List<NavigationItem> legal = navigation.read(loading.items(fields, "legal"), read.pages());
        Navigation menu = new Navigation(
                name, "/", "", navigation.read(loading.items(fields, "navigation"), read.pages()), legal);
        Optional<Business> business = Optional.ofNullable(fields.values().get("business"))
                .flatMap(raw -> loading.binder().bind(raw, Business.class));
        business.ifPresent(b ->
                new GivenBusiness(b, loading).check((Raw.Fields) fields.values().get("business")));
        Site site = new Site(
                id,
                name,
                locale,
                choice,
                business,
                menu,
                legal,
                header,
                footer,
                read.pages(),
                read.collections(),
                redirects(fields, loading));
        Environment environment = environment(loading, id, several);
        new Coherence(loading, site, environment).check();
        Policy policy = new Policies(loader, loading.problems::add)
                .load(profiles(fields, loading), folder + "policy.yaml", files.read(folder + "policy.yaml"));
        String waiverFile = folder + "waivers.yaml";
        Waivers waivers = files.read(waiverFile)
                .map(bytes -> Waivers.read(waiverFile, bytes, policy, validator, loading.problems::add))
                .orElse(Waivers.NONE);
        String origin = settings.url(id).orElse("http://localhost:8080");
        return theme.map(t -> new LoadedSite(
                site,
                folder,
                environment,
                origin,
                t,
                loading.images,
                waivers,
                policy,
                loading.problems,
                loading.workers));
    }

    /** {@code profile: marketing}, or several in a list. */
    private static List<Raw.Scalar> profiles(Raw.Fields fields, Loading loading) {
        if (fields.values().get("profile") instanceof Raw.Items) {
            return loading.items(fields, "profile").stream()
                    .filter(Raw.Scalar.class::isInstance)
                    .map(Raw.Scalar.class::cast)
                    .filter(name -> name.value() != null)
                    .toList();
        }
        return loading.text(fields, "profile").isPresent()
                ? List.of((Raw.Scalar) fields.values().get("profile"))
                : List.of();
    }

    private static ThemeChoice themeChoice(Raw.Fields fields, Loading loading) {
        if (!(fields.values().get("theme") instanceof Raw.Fields theme)) {
            return new ThemeChoice(loading.required(fields, "theme"), Map.of());
        }
        loading.onlyKnows(theme, List.of("name", "colors"));
        Map<String, String> colors = new HashMap<>();
        loading.group(theme, "colors")
                .ifPresent(given -> given.values().keySet().forEach(role -> loading.text(given, role)
                        .ifPresent(color -> colors.put(role, color))));
        return new ThemeChoice(loading.required(theme, "name"), colors);
    }

    private static List<Redirect> redirects(Raw.Fields fields, Loading loading) {
        List<Redirect> redirects = new ArrayList<>();
        for (Raw item : loading.items(fields, "redirects")) {
            loading.fields(item, "from and to").ifPresent(r -> {
                loading.onlyKnows(r, List.of("from", "to", "permanent"));
                Redirect redirect = new Redirect(
                        loading.required(r, "from"), loading.required(r, "to"), loading.flag(r, "permanent", true));
                redirects.add(redirect);
                loading.placesOfRedirects.put(redirect, r.place());
            });
        }
        return redirects;
    }

    private Environment environment(Loading loading, String id, boolean several) {
        Place place = Place.of("META-INF/microprofile-config.properties");
        Optional<Environment> environment = settings.environment();
        if (environment.isEmpty()) {
            loading.problem(
                    Rule.SETTINGS,
                    place,
                    "sitewright.environment is no environment",
                    "set it to development, preview or production");
        }
        Environment at = environment.orElse(Environment.PRODUCTION);
        Optional<String> url = settings.url(id);
        if (url.isEmpty() && at != Environment.DEVELOPMENT
                || url.isPresent() && !url.get().matches("https?://[^/\\s?#]+")) {
            loading.problem(
                    Rule.SETTINGS,
                    place,
                    at.name().toLowerCase(Locale.ROOT) + " needs the site's address; sitewright.url is "
                            + url.orElse("not set"),
                    "set sitewright.url" + (several ? " (or sitewright.site." + id + ".url)" : "")
                            + " to scheme and host, for example https://www.my-site.org");
        }
        if (at == Environment.PRODUCTION && url.isPresent() && !url.get().startsWith("https:")) {
            loading.problem(
                    Rule.SETTINGS,
                    place,
                    "production is served over TLS; sitewright.url is " + url.get(),
                    "set it to an https address");
        }
        if (at == Environment.PREVIEW && settings.previewPassword().isEmpty()) {
            loading.problem(
                    Rule.SETTINGS,
                    place,
                    "a preview needs sitewright.preview.password",
                    "set it in the server's environment");
        }
        return at;
    }

    private static Place placeOf(Raw.Fields fields, String key) {
        Raw value = fields.values().get(key);
        return value == null ? fields.place() : value.place();
    }
}
