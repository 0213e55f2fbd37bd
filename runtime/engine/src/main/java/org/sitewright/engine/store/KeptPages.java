package org.sitewright.engine.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitewright.api.site.Page;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.rendering.SiteQueries;
import org.sitewright.engine.site.LoadedSite;

/** What is kept of the verifications of one site. Safe for use by several threads. */
public final class KeptPages {
    private final PageStore store;
    private final PageKeys keys;
    private final List<Page> all;
    private final SiteQueries queries;
    private final Map<Page, Optional<String>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * What {@code store} keeps of a site.
     *
     * @param imagePaths where each picture is served; the paths hold hashes of the pictures
     */
    public KeptPages(PageStore store, LoadedSite loaded, SiteQueries queries, Map<String, String> imagePaths) {
        this.store = store;
        this.keys = store.keeps() ? new PageKeys(loaded, queries, imagePaths, store.environment()) : null;
        this.all = loaded.site().pages();
        this.queries = queries;
    }

    /** Findings alone. */
    private record Findings(List<Finding> list) {}

    /** What is left of the page's last verification, where nothing that it depends on has changed. */
    public Optional<KeptPage> find(Page page) {
        return key(page).flatMap(key -> find(key, KeptPage.class));
    }

    /** Keeps what is left of a verification. */
    public void keep(Page page, KeptPage result) {
        key(page).ifPresent(key -> store.keep(key, result));
    }

    /** What the site breaks as a whole: as it was found before where none of its pages has changed. */
    public List<Finding> ofSite(List<Page> served, Supplier<List<Finding>> checks) {
        List<String> ofServed = new ArrayList<>();
        served.forEach(page -> key(page).ifPresent(ofServed::add));
        if (ofServed.size() < served.size() || !store.keeps()) {
            return checks.get();
        }
        Map<Page, Boolean> others = new IdentityHashMap<>();
        served.forEach(page -> others.put(page, true));
        Optional<String> key = keys.ofSite(
                ofServed, all.stream().filter(page -> !others.containsKey(page)).toList());
        return key.flatMap(k -> find(k, Findings.class)).map(Findings::list).orElseGet(() -> {
            List<Finding> findings = checks.get();
            key.ifPresent(k -> store.keep(k, new Findings(findings)));
            return findings;
        });
    }

    /** What hostile text does to blocks of that shape; only that it does nothing is kept. */
    public List<Finding> ofShape(String shape, Supplier<List<Finding>> check) {
        Optional<String> key = store.keeps() ? keys.ofShape(shape) : Optional.empty();
        if (key.flatMap(k -> find(k, Findings.class)).isPresent()) {
            return List.of();
        }
        List<Finding> findings = check.get();
        if (findings.isEmpty()) {
            key.ifPresent(k -> store.keep(k, new Findings(List.of())));
        }
        return findings;
    }

    private Optional<String> key(Page page) {
        if (!store.keeps()) {
            return Optional.empty();
        }
        Optional<String> key = known.get(page);
        if (key == null) {
            key = keys.of(page); // not while others wait: this is a hash of all that the page holds
            known.put(page, key);
        }
        return key;
    }

    private <T> Optional<T> find(String key, Class<T> type) {
        return store.find(key, type, path -> queries.page(path).orElse(null));
    }
}
