package org.sitewright.engine.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Page.Kind;
import org.sitewright.api.site.Status;
import org.sitewright.engine.component.Raw;

/** Reads page files: {@code pages/about.yaml} is {@code /about} unless it names another path. */
final class PageReader {
    static final List<String> META =
            List.of("path", "locale", "status", "title", "description", "modified", "translations", "index");
    private static final List<String> KEYS = List.of(
            "path",
            "locale",
            "status",
            "title",
            "description",
            "modified",
            "translations",
            "index",
            "view",
            "live",
            "blocks");
    private static final String PATH = "/|(/[a-z0-9]+([._-]+[a-z0-9]+)*)+";

    /** Paths at which something else is served. */
    static final Pattern RESERVED = Pattern.compile("/robots\\.txt|/sitemap\\.xml|/assets(/.*)?");

    private final Loading loading;
    private final Locale siteLocale;
    private final Set<String> frameIds;

    /**
     * A reader of one site's pages.
     *
     * @param frameIds ids of blocks in header and footer, which stand on every page
     */
    PageReader(Loading loading, Locale siteLocale, Set<String> frameIds) {
        this.loading = loading;
        this.siteLocale = siteLocale;
        this.frameIds = frameIds;
    }

    /** The page in {@code file}; empty when it cannot be read. */
    Optional<Page> read(String file, String below, Kind kind) {
        return loading.fields(file).map(fields -> {
            loading.onlyKnows(fields, KEYS);
            Optional<String> view = loading.text(fields, "view").filter(name -> viewExists(name, fields));
            List<Block> blocks =
                    new BlockReader(loading).read(loading.items(fields, "blocks"), new HashSet<>(frameIds));
            boolean shown = fields.values().containsKey("view");
            if (shown == fields.values().containsKey("blocks")
                    || !shown && loading.items(fields, "blocks").isEmpty()) {
                loading.problem(
                        Rule.INVALID_VALUE,
                        fields.place(),
                        "the page has " + (!shown ? "neither blocks nor a view" : "blocks and a view"),
                        "give it blocks, or a view");
            }
            return page(fields, pathOf(file, below), kind, view, blocks, Optional.empty());
        });
    }

    /** A page from its metadata and its blocks. */
    Page page(
            Raw.Fields fields,
            String defaultPath,
            Kind kind,
            Optional<String> view,
            List<Block> blocks,
            Optional<String> collection) {
        String path = loading.text(fields, "path").orElse(defaultPath);
        if (RESERVED.matcher(path).matches()) {
            loading.problem(
                    Rule.BAD_PATH, fields.place(), "'" + path + "' is a path of the engine's own", "choose another");
        }
        if (kind == Kind.ERROR && !path.matches(".*/[45]\\d\\d")) {
            loading.problem(
                    Rule.BAD_PATH,
                    fields.place(),
                    "'" + path + "' names no error status",
                    "name the file by the status it is for, such as 404.yaml");
        }
        if (!path.matches(PATH)) {
            loading.problem(
                    Rule.BAD_PATH,
                    fields.place(),
                    "'" + path + "' is no path of a page",
                    "begin it with /, use small letters, digits, hyphens and single slashes, and no ..");
        }
        String title = loading.required(fields, "title");
        String description = kind == Kind.ERROR
                ? loading.text(fields, "description").orElse("")
                : loading.required(fields, "description");
        return new Page(
                path,
                loading.locale(fields, siteLocale),
                status(fields),
                kind,
                title,
                description,
                date(fields, "modified"),
                translations(fields),
                collection,
                loading.flag(fields, "index", kind == Kind.CONTENT),
                view,
                live(fields, view),
                blocks,
                fields.place());
    }

    private boolean viewExists(String name, Raw.Fields fields) {
        boolean found = name.startsWith("/WEB-INF/")
                && !name.contains("..")
                && name.endsWith(".xhtml")
                && loading.files.read(name.substring(1)).isPresent();
        if (!found) {
            loading.problem(
                    Rule.MISSING_ASSET,
                    fields.values().get("view").place(),
                    "there is no view " + name,
                    "name an .xhtml file below /WEB-INF/");
        }
        return found;
    }

    private static String pathOf(String file, String below) {
        String path = "/" + file.substring(below.length()).replaceFirst("\\.yaml$", "");
        return path.equals("/index") ? "/" : path.replaceFirst("/index$", "");
    }

    private Status status(Raw.Fields fields) {
        Optional<String> status = loading.text(fields, "status");
        if (status.isPresent() && !List.of("draft", "published").contains(status.get())) {
            loading.problem(
                    Rule.INVALID_VALUE,
                    fields.values().get("status").place(),
                    "the status is '" + status.get() + "'",
                    "write draft or published");
            return Status.DRAFT;
        }
        return status.filter("draft"::equals).map(draft -> Status.DRAFT).orElse(Status.PUBLISHED);
    }

    /** A date of the file; empty when it is not given or not a date. */
    Optional<LocalDate> date(Raw.Fields fields, String key) {
        try {
            return loading.text(fields, key).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            loading.problem(
                    Rule.WRONG_TYPE,
                    fields.values().get(key).place(),
                    "'" + key + "' is no date",
                    "write it as 2026-03-31");
            return Optional.empty();
        }
    }

    private Optional<Integer> live(Raw.Fields fields, Optional<String> view) {
        Optional<String> seconds = loading.text(fields, "live");
        if (seconds.isPresent() && (view.isEmpty() || !seconds.get().matches("\\d{1,6}"))) {
            loading.problem(
                    Rule.INVALID_VALUE,
                    fields.values().get("live").place(),
                    "'live' is '" + seconds.get() + "'" + (view.isEmpty() ? " on a page without a view" : ""),
                    "write the seconds an answer of the view may be kept, 0 for none");
            return Optional.empty();
        }
        return seconds.map(Integer::valueOf);
    }

    private Map<Locale, String> translations(Raw.Fields fields) {
        Map<Locale, String> translations = new LinkedHashMap<>();
        loading.group(fields, "translations")
                .ifPresent(written -> written.values().forEach((tag, path) -> {
                    if (Loading.isLanguage(tag)) {
                        loading.text(written, tag).ifPresent(p -> translations.put(Locale.forLanguageTag(tag), p));
                    } else {
                        loading.problem(
                                Rule.TRANSLATION,
                                path.place(),
                                "'" + tag + "' is no language tag",
                                "write one such as en, en-GB or de");
                    }
                }));
        return translations;
    }
}
