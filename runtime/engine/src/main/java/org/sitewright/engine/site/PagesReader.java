package org.sitewright.engine.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitewright.api.site.Collection;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Page.Kind;
import org.sitewright.api.site.Place;

/** Reads every page of a site: those of {@code pages}, {@code errors} and {@code collections}. */
final class PagesReader {
    private final Loading loading;
    private final PageReader reader;
    private final CollectionReader entries;

    PagesReader(Loading loading, Locale locale, Set<String> frameIds) {
        this.loading = loading;
        this.reader = new PageReader(loading, locale, frameIds);
        this.entries = new CollectionReader(loading, reader, frameIds);
    }

    /** Pages in the order of their paths, and collections by name. */
    record Read(List<Page> pages, Map<String, Collection> collections) {}

    Read read() {
        List<Page> pages = new ArrayList<>();
        read("pages/", Kind.CONTENT, pages);
        read("errors/", Kind.ERROR, pages);
        Map<String, Collection> collections = new LinkedHashMap<>();
        for (String file : loading.files.below(loading.folder + "collections/")) {
            String[] below = file.substring(loading.folder.length()).split("/");
            if (below.length == 3 && below[2].equals("collection.yaml")) {
                entries.read(file).ifPresent(read -> {
                    collections.put(read.collection().name(), read.collection());
                    pages.addAll(read.pages());
                });
            } else if (!isEntry(file, below)) {
                loading.problem(
                        Rule.BAD_PATH,
                        Place.of(file),
                        "the file belongs to no collection",
                        "keep it as collections/<name>/entries/<entry>.yaml, beside a collection.yaml");
            }
        }
        pages.sort(Comparator.comparing(Page::path));
        return new Read(pages, collections);
    }

    private void read(String folder, Kind kind, List<Page> pages) {
        String below = loading.folder + folder;
        List<String> files = new ArrayList<>();
        loading.files.below(below).stream().filter(loading::isYaml).forEach(files::add);
        loading.workers
                .inOrder(files, file -> reader.read(file, below, kind))
                .forEach(read -> read.ifPresent(pages::add));
    }

    private boolean isEntry(String file, String[] below) {
        return below.length == 4
                && below[2].equals("entries")
                && loading.files
                        .read(loading.folder + "collections/" + below[1] + "/collection.yaml")
                        .isPresent();
    }
}
