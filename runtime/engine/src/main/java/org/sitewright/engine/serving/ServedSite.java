package org.sitewright.engine.serving;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.api.site.Environment;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Page.Kind;
import org.sitewright.api.site.Redirect;
import org.sitewright.engine.Sitewright;
import org.sitewright.engine.Sitewright.Verified;
import org.sitewright.engine.Sitewright.VerifiedPage;
import org.sitewright.engine.composition.Access;
import org.sitewright.engine.composition.Asset;
import org.sitewright.engine.composition.ComposedPage;
import org.sitewright.engine.composition.Headers;

/** Every answer of one admitted site, by path. */
public final class ServedSite {
    private static final long NANOS_A_SECOND = 1_000_000_000;

    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Answer> errors = new HashMap<>();
    private final Map<String, Page> live = new HashMap<>();
    private final Map<String, Access> access = new HashMap<>();
    private final Visits visits = new Visits(() -> System.nanoTime() / NANOS_A_SECOND);
    private final Verified verified;
    private final Sitewright engine;
    private final List<String> hosts;
    private final Optional<String> password;

    /**
     * The answers of {@code verified}.
     *
     * @param engine renders its live pages
     * @param hosts it answers on; any when empty
     * @param password what a visitor must type, where the environment is protected
     */
    public ServedSite(Verified verified, Sitewright engine, List<String> hosts, Optional<String> password) {
        this.verified = verified;
        this.engine = engine;
        this.hosts = List.copyOf(hosts);
        this.password = verified.loaded().environment() == Environment.PREVIEW ? password : Optional.empty();
        verified.pages().forEach(this::add);
        verified.assets().byPath().forEach((path, asset) -> answers.put(path, asset(asset)));
        answers.put("/robots.txt", text(verified.sitemap().robots(), "text/plain; charset=utf-8"));
        verified.sitemap().files().forEach((path, xml) -> answers.put(path, text(xml, "application/xml")));
        for (Redirect redirect : verified.loaded().site().redirects()) {
            answers.put(redirect.from(), redirect(redirect.permanent() ? 301 : 302, redirect.to()));
        }
    }

    private void add(VerifiedPage verifiedPage) {
        Page page = verifiedPage.page();
        Access declared = Access.of(verifiedPage.blocks().stream()
                .map(shown -> shown.component().contract())
                .toList());
        if (!declared.equals(Access.OPEN) && page.kind() != Kind.ERROR) {
            access.put(page.path(), declared);
        }
        if (page.kind() == Kind.ERROR) {
            String code = page.path().substring(page.path().lastIndexOf('/') + 1);
            errors.put(
                    page.path(),
                    Answer.encoded(Integer.parseInt(code), verifiedPage.body(), verifiedPage.headers())
                            .cached("no-cache"));
        } else if (page.live().isPresent()) {
            live.put(page.path(), page);
        } else {
            answers.put(
                    page.path(),
                    Answer.encoded(200, verifiedPage.body(), verifiedPage.headers())
                            .cached(cached(Headers.REVALIDATE)));
        }
    }

    private Answer asset(Asset asset) {
        Map<String, String> headers = new LinkedHashMap<>(Headers.base());
        headers.put("Content-Type", asset.type());
        headers.put("Cache-Control", cached(Headers.FOR_EVER));
        return Answer.file(asset, headers);
    }

    private Answer text(String text, String type) {
        Map<String, String> headers = new LinkedHashMap<>(Headers.base());
        headers.put("Content-Type", type);
        headers.put("Cache-Control", cached(Headers.REVALIDATE));
        return Answer.text(200, text, headers);
    }

    private Answer redirect(int status, String to) {
        Map<String, String> headers = new LinkedHashMap<>(Headers.base());
        headers.put("Location", to);
        headers.put("Cache-Control", cached("public, max-age=3600"));
        return Answer.empty(status, headers);
    }

    /** What only some may see must not stay in a cache that all use. */
    private String cached(String control) {
        return password.isPresent() ? control.replace("public", "private") : control;
    }

    /** Whether this site answers on {@code host}. */
    boolean answersOn(String host) {
        return hosts.isEmpty() || hosts.contains(host);
    }

    /** What a visitor must type, if anything. */
    Optional<String> password() {
        return password;
    }

    /** Who gets what stands at {@code path}, and how often. */
    Access access(String path) {
        return access.getOrDefault(path, Access.OPEN);
    }

    /**
     * Counts one more request of that visitor; empty, or how many seconds the visitor is to wait. A developer, or the
     * browser stage of a build, may ask as often as it takes.
     */
    Optional<Integer> wait(String visitor, String path) {
        return access(path)
                .rate()
                .filter(rate -> verified.loaded().environment() != Environment.DEVELOPMENT)
                .filter(rate -> !visits.allow(visitor, path, rate))
                .map(Access.Rate::seconds);
    }

    /** The answer for a path: the page, the file, a redirect, or the page that says there is none. */
    Answer answer(String path) {
        Answer found = answers.get(path);
        if (found != null) {
            return found;
        }
        Page livePage = live.get(path);
        if (livePage != null) {
            return answerLive(livePage);
        }
        Asset asked = verified.assets().byPath().get(path);
        if (asked != null) {
            return asset(asked); // a live page asks for it, which needs other components than when it was verified
        }
        String bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : "";
        return answers.containsKey(bare) || live.containsKey(bare) ? redirect(301, bare) : error(404, path);
    }

    private Answer answerLive(Page page) {
        ComposedPage now = engine.renderLive(page);
        int seconds = page.live().orElse(0);
        return Answer.text(200, now.html(), now.headers())
                .cached(seconds == 0 ? "no-store" : cached("public, max-age=" + seconds));
    }

    /** The page for an error status at {@code path}: the nearest above it, and plain words where the site has none. */
    Answer error(int status, String path) {
        Answer own = null;
        for (int slash = path.lastIndexOf('/'); own == null && slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            String above = path.substring(0, slash);
            own = errors.getOrDefault(above + "/" + status, status >= 500 ? errors.get(above + "/500") : null);
        }
        if (own != null) {
            return new Answer(status, own.headers(), own.gzip(), own.plain(), own.tag());
        }
        Map<String, String> headers = new LinkedHashMap<>(Headers.base());
        headers.put("Content-Type", "text/plain; charset=utf-8");
        headers.put("Cache-Control", "no-cache");
        return Answer.text(status, status == 404 ? "Page not found\n" : "Error " + status + "\n", headers);
    }

    /** Its pages as they were admitted: what a browser is to find. */
    public List<VerifiedPage> pages() {
        return verified.pages();
    }

    /** The hosts it answers on; any when empty. */
    public List<String> hosts() {
        return hosts;
    }

    /** The site's id. */
    public String id() {
        return verified.loaded().site().id();
    }
}
