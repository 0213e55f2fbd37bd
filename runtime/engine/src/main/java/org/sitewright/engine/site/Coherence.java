package org.sitewright.engine.site;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitewright.api.component.Link;
import org.sitewright.api.component.Uses;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Entries;
import org.sitewright.api.site.Environment;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Redirect;
import org.sitewright.api.site.Site;
import org.sitewright.api.site.Status;
import org.sitewright.engine.component.Nearest;

/** What the parts of a site owe each other before anything is rendered. */
final class Coherence {
    private final Loading loading;
    private final Site site;
    private final Environment environment;

    Coherence(Loading loading, Site site, Environment environment) {
        this.loading = loading;
        this.site = site;
        this.environment = environment;
    }

    void check() {
        pathsStandOnce();
        translationsAreMutual();
        redirectsLeadSomewhere();
        listsHaveTheirCollection();
        if (site.page("/").isEmpty()) {
            loading.problem(
                    Rule.BAD_PATH,
                    Place.of(loading.folder + "pages/index.yaml"),
                    "there is no home page",
                    "add pages/index.yaml");
        }
    }

    private void pathsStandOnce() {
        Map<String, Page> seen = new HashMap<>();
        for (Page page : site.pages()) {
            Page first = seen.putIfAbsent(page.path(), page);
            if (first != null) {
                loading.problem(
                        Rule.BAD_PATH,
                        page.place(),
                        "the path " + page.path() + " is also that of "
                                + first.place().file(),
                        "change one of them");
            }
        }
    }

    private void translationsAreMutual() {
        for (Page page : site.pages()) {
            page.translations().forEach((locale, path) -> {
                Optional<Page> other = site.page(path);
                if (locale.equals(page.locale())) {
                    loading.problem(
                            Rule.TRANSLATION,
                            page.place(),
                            "the page is in " + locale.toLanguageTag() + ", and so is its translation " + path,
                            "set the page's locale to the language that it is written in");
                } else if (path.equals(page.path())) {
                    loading.problem(
                            Rule.TRANSLATION,
                            page.place(),
                            "the page names itself as its translation",
                            "take it out: the page's own locale is its 'locale'");
                } else if (other.isEmpty()) {
                    loading.problem(
                            Rule.TRANSLATION,
                            page.place(),
                            "the translation " + path + " (" + locale.toLanguageTag() + ") is no page",
                            "add the page, or take the translation out");
                } else if (!other.get().locale().equals(locale)) {
                    loading.problem(
                            Rule.TRANSLATION,
                            page.place(),
                            path + " is in " + other.get().locale().toLanguageTag() + ", not in "
                                    + locale.toLanguageTag(),
                            "correct the locale");
                } else if (!page.path().equals(other.get().translations().get(page.locale()))) {
                    loading.problem(
                            Rule.TRANSLATION,
                            other.get().place(),
                            path + " does not name " + page.path() + " as its translation",
                            "add translations: {" + page.locale().toLanguageTag() + ": " + page.path() + "}");
                }
            });
        }
    }

    private void redirectsLeadSomewhere() {
        Set<String> from = new HashSet<>();
        for (Redirect redirect : site.redirects()) {
            Place place = loading.placesOfRedirects.getOrDefault(redirect, Place.of(loading.folder + "site.yaml"));
            String to = redirect.to();
            boolean leads = to.startsWith("/")
                    ? isServed(to.replaceFirst("[?#].*", ""))
                    : to.toLowerCase(Locale.ROOT).startsWith("https:") && Link.isSafe(to);
            if (!leads) {
                loading.problem(
                        Rule.BAD_PATH,
                        place,
                        "the redirect from " + redirect.from() + " leads to " + to
                                + ", which is no page that is served",
                        "name a page or an https address");
            }
            if (!redirect.from().startsWith("/")
                    || PageReader.RESERVED.matcher(redirect.from()).matches()
                    || site.page(redirect.from()).isPresent()
                    || !from.add(redirect.from())) {
                loading.problem(
                        Rule.BAD_PATH,
                        place,
                        "the redirect from " + redirect.from() + " is a page, stands twice, or is no path",
                        "take it out");
            }
        }
    }

    /** A list block names the collection that it shows: a name with a typing error would show nothing. */
    private void listsHaveTheirCollection() {
        for (Page page : site.pages()) {
            for (Block block : page.blocks()) {
                collection(block)
                        .filter(name -> !site.collections().containsKey(name))
                        .ifPresent(name -> loading.problem(
                                Rule.INVALID_VALUE,
                                block.place(),
                                "there is no collection '" + name + "'",
                                Nearest.fix(name, site.collections().keySet())));
            }
        }
    }

    private static Optional<String> collection(Block block) {
        Class<? extends Record> type = block.properties().getClass();
        Uses uses = type.getAnnotation(Uses.class);
        if (uses == null || !List.of(uses.value()).contains(Entries.class)) {
            return Optional.empty();
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals("collection") && component.getType() == String.class)
                .map(component -> valueOf(component, block.properties()))
                .findFirst();
    }

    private static String valueOf(RecordComponent component, Record properties) {
        try {
            return (String) component.getAccessor().invoke(properties);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(component.getDeclaringRecord() + " must be public", notPublic);
        }
    }

    private boolean isServed(String path) {
        return site.page(path)
                .filter(page -> page.kind() == Page.Kind.CONTENT
                        && (page.status() == Status.PUBLISHED || environment.servesDrafts()))
                .isPresent();
    }
}
