package org.sitewright.engine.verification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;

/** Paths of a site as links write them. */
public final class Paths {
    private static final Set<String> WITHIN_A_SITE = Set.of("", "http", "https");

    private Paths() {}

    /**
     * The path and fragment that {@code href} on {@code page} leads to within the site; empty when it leads elsewhere.
     */
    public static Optional<Target> resolve(RenderedPage page, String href) {
        HtmlElement document = page.document();
        boolean based = !document.select("base[href]").isEmpty();
        if (!based && Hosts.isPlainPath(href) && !href.contains("//") && !href.contains("/.")) {
            int hash = href.indexOf('#');
            String path = hash < 0 ? href : href.substring(0, hash);
            return Optional.of(
                    new Target(path.isEmpty() ? page.page().path() : path, hash < 0 ? "" : href.substring(hash + 1)));
        }
        String address = Hosts.clean(href);
        if (!WITHIN_A_SITE.contains(Hosts.scheme(address))
                || Hosts.foreign(address, page.origin()).isPresent()) {
            return Optional.empty();
        }
        try {
            String base = page.document().select("base[href]").stream()
                    .map(b -> b.attribute("href"))
                    .findFirst()
                    .orElse("");
            URI here = URI.create(page.origin() + page.page().path());
            URI own = base.isEmpty() ? here : here.resolve(base.replace(" ", "%20"));
            String written = address.endsWith("#") ? address.substring(0, address.length() - 1) : address;
            URI target = new URI(written.replace("\\", "/").replace(" ", "%20"));
            if (address.startsWith("#") || address.isEmpty() || address.startsWith("?")) {
                return Optional.of(new Target(own.getPath(), fragment(target)));
            }
            String path = own.resolve(target).normalize().getPath();
            return Optional.of(new Target(path == null || path.isEmpty() ? "/" : belowRoot(path), fragment(target)));
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.of(new Target(address, ""));
        }
    }

    /** Above the root there is nothing: browsers leave such steps out. */
    private static String belowRoot(String path) {
        return path.startsWith("/..")
                ? path.replaceFirst("^(?:/\\.\\.(?=/|$))+", "").replaceFirst("^$", "/")
                : path;
    }

    private static String fragment(URI target) {
        String fragment = target.getFragment() == null ? "" : target.getFragment();
        int directive = fragment.indexOf(":~:");
        return directive < 0 ? fragment : fragment.substring(0, directive);
    }

    /** Where each redirect of the site leads, without query and fragment, by its path. */
    public static Map<String, String> redirects(RenderedSite site) {
        Map<String, String> redirects = new HashMap<>();
        site.site()
                .redirects()
                .forEach(redirect ->
                        redirects.putIfAbsent(redirect.from(), redirect.to().replaceFirst("[?#].*$", "")));
        return redirects;
    }

    /** Where a redirect leads, or {@code path} itself; circles end. */
    public static String follow(Map<String, String> redirects, String path) {
        String at = path;
        for (int hops = 0; hops < 5; hops++) {
            String next = redirects.get(at);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /**
     * Where a link leads within the site.
     *
     * @param path decoded, without query
     * @param fragment decoded, or empty
     */
    public record Target(String path, String fragment) {}
}
