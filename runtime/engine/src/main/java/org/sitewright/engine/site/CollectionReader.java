package org.sitewright.engine.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Collection;
import org.sitewright.api.site.Entry;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Page.Kind;
import org.sitewright.engine.component.Raw;

/**
 * Reads collections: {@code collections/news/collection.yaml} has {@code path}, {@code entry} (the component of an entry)
 * and {@code layout} (blocks, one of them the word {@code entry}); each file in {@code entries} beside it is a page.
 */
final class CollectionReader {
    private static final List<String> KEYS = List.of("path", "entry", "layout");

    private final Loading loading;
    private final PageReader pages;
    private final Set<String> frameIds;

    CollectionReader(Loading loading, PageReader pages, Set<String> frameIds) {
        this.loading = loading;
        this.pages = pages;
        this.frameIds = frameIds;
    }

    /** A collection and the pages of its entries. */
    record Read(Collection collection, List<Page> pages) {}

    /** The collection whose {@code collection.yaml} this is. */
    Optional<Read> read(String file) {
        return loading.fields(file).map(fields -> {
            loading.onlyKnows(fields, KEYS);
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            String name = folder.substring(0, folder.length() - 1).replaceFirst(".*/", "");
            String path = loading.text(fields, "path").orElse("/" + name);
            String component = loading.required(fields, "entry");
            List<Raw> layout = loading.items(fields, "layout");
            List<Page> entryPages = new ArrayList<>();
            List<Entry> entries = new ArrayList<>();
            checkLayout(fields, layout);
            List<String> files = loading.files.below(folder + "entries/").stream()
                    .filter(loading::isYaml)
                    .toList();
            for (String entry : component.isEmpty() ? List.<String>of() : files) {
                loading.fields(entry).ifPresent(values -> readEntry(values, entry, name, path, component, layout)
                        .ifPresent(read -> {
                            entryPages.add(read.page());
                            if (read.page().listed()) {
                                entries.add(read.entry());
                            }
                        }));
            }
            entries.sort(Comparator.comparing(e -> e.date().orElse(LocalDate.MIN), Comparator.reverseOrder()));
            return new Read(new Collection(name, path, entries), entryPages);
        });
    }

    /** One entry stands on its page once: were it left out, nobody would see it. */
    private void checkLayout(Raw.Fields fields, List<Raw> layout) {
        long entries = layout.stream().filter(CollectionReader::isEntry).count();
        if (!layout.isEmpty() && entries != 1) {
            loading.problem(
                    Rule.INVALID_VALUE,
                    fields.values().get("layout").place(),
                    "the layout has " + entries + " places for the entry",
                    "write the line - entry once");
        }
    }

    private static boolean isEntry(Raw item) {
        return item instanceof Raw.Scalar scalar && "entry".equals(scalar.value());
    }

    private record ReadEntry(Page page, Entry entry) {}

    private Optional<ReadEntry> readEntry(
            Raw.Fields values, String file, String collection, String path, String component, List<Raw> layout) {
        List<String> keys = new ArrayList<>(PageReader.META);
        keys.add("date");
        keys.add(component);
        loading.onlyKnows(values, keys);
        Raw own = values.values().getOrDefault(component, new Raw.Fields(Map.of(), values.place()));
        BlockReader reader = new BlockReader(loading);
        Set<String> taken = new HashSet<>(frameIds);
        Optional<Block> block = reader.read(component, own, taken, new HashSet<>());
        String slug = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        return block.map(entry -> {
            List<Block> blocks = new ArrayList<>();
            for (Raw item : layout.isEmpty() ? List.<Raw>of(new Raw.Scalar("entry", values.place())) : layout) {
                if (isEntry(item)) {
                    blocks.add(entry);
                } else {
                    blocks.addAll(reader.read(List.of(item), taken));
                }
            }
            Page page = pages.page(
                    values, path + "/" + slug, Kind.CONTENT, Optional.empty(), blocks, Optional.of(collection));
            Optional<LocalDate> date = pages.date(values, "date").or(page::modified);
            return new ReadEntry(
                    page, new Entry(page.path(), page.title(), page.description(), date, entry.properties()));
        });
    }
}
