package org.sitewright.engine.foreign;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sitewright.api.site.Redirect;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Hosts;
import org.sitewright.engine.verification.Outlines;
import org.sitewright.engine.verification.PageSummaries;
import org.sitewright.engine.verification.Paths;
import org.sitewright.engine.verification.Verifier;

/**
 * One walk through a source: each page is read, held to what holds for pages, and reduced to its summary; what it leads
 * to is looked up. Of a server, links are followed within its origin, and its sitemap is.
 */
final class ForeignWalk {
    private static final String UNKNOWN_ORIGIN = "https://site.invalid";
    private static final Pattern LOCATION = Pattern.compile("<loc>\\s*([^<\\s]+)\\s*</loc>");

    /** Looked up for each page that may be read: enough for what a page loads, and an end to it. */
    private static final int ANSWERS_A_PAGE = 20;

    private final ForeignSource source;
    private final Verifier verifier;
    private final int most;
    private final String origin;
    private boolean assumed;
    private final ForeignPage reader;
    private final Outlines outlines = new Outlines();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> redirects = new LinkedHashMap<>();

    final List<PageSummary> pages = new ArrayList<>();
    final List<Outline.OfPage> outline = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final Set<String> assets = new HashSet<>();
    final List<String> sitemap = new ArrayList<>();
    boolean complete = true;

    /**
     * A walk.
     *
     * @param origin scheme and host that the site will have; empty where the pages say it themselves
     * @param most pages that are read
     */
    ForeignWalk(ForeignSource source, Verifier verifier, String origin, int most) {
        this.source = source;
        this.verifier = verifier;
        this.most = most;
        this.origin = origin.isEmpty() ? origin(first()) : origin;
        this.reader = new ForeignPage(source, this.origin);
    }

    /** The page to begin with, at the end of its redirects. */
    private Answer first() {
        String path = source.start().get(0);
        Answer answer = source.get(path);
        for (int hops = 0; hops < 5 && !answer.location().isEmpty(); hops++) {
            Optional<String> next = own(path, answer.location());
            if (next.isEmpty()) {
                break;
            }
            path = next.get();
            answer = source.get(path);
        }
        if (!answer.isPage()) {
            throw new IllegalArgumentException(answer.place() + " is no HTML page: "
                    + (answer.location().isEmpty()
                            ? answer.found() ? "its type is " + answer.type() : "it answers " + answer.status()
                            : "it leads to " + answer.location()));
        }
        return answer;
    }

    /** Where the site is meant to stand: as its first page says, else where it answers. */
    private String origin(Answer first) {
        return ForeignPage.parsed(first).select("link[rel=canonical i]").stream()
                .map(link -> Hosts.clean(link.attribute("href")))
                .filter(href -> href.matches("(?i)https?://[^/]+.*"))
                .map(href -> href.replaceFirst("^([^/]+//[^/?#]+).*$", "$1"))
                .findFirst()
                .orElseGet(this::assume);
    }

    private String assume() {
        assumed = true;
        return source.live() ? source.origin() : UNKNOWN_ORIGIN;
    }

    /** The origin, where neither the user nor the first page says it; otherwise empty. */
    String assumed() {
        return assumed ? origin : "";
    }

    String origin() {
        return origin;
    }

    List<Redirect> redirects() {
        return redirects.entrySet().stream()
                .map(entry -> new Redirect(entry.getKey(), entry.getValue(), true))
                .toList();
    }

    ForeignWalk walk() {
        open.addAll(source.start());
        readSitemap();
        while (!open.isEmpty()) {
            visit(open.poll(), true);
        }
        pages.stream()
                .flatMap(page -> page.references().stream())
                .map(PageSummary.Reference::path)
                .distinct()
                .forEach(path -> visit(path, false));
        if (!source.live()) { // a static host answers at the path without .html, too
            sitemap.forEach(path -> visit(path, false));
            Map<String, String> ways = Map.copyOf(redirects);
            sitemap.replaceAll(path -> Paths.follow(ways, path));
        }
        return this;
    }

    private void readSitemap() {
        Answer answer = source.get("/sitemap.xml");
        if (answer.found() && source.start().size() + (source.live() ? 1 : 0) > 1) {
            assets.add("/sitemap.xml");
            List<String> listed = locations(answer);
            boolean index = answer.text().contains("<sitemapindex");
            sitemap.addAll(index ? List.of() : listed);
            for (String file : index ? listed.subList(0, Math.min(most, listed.size())) : List.<String>of()) {
                assets.add(file);
                sitemap.addAll(locations(source.get(file)));
            }
            open.addAll(source.live() ? sitemap : List.of());
        }
    }

    private List<String> locations(Answer sitemap) {
        return LOCATION.matcher(sitemap.text())
                .results()
                .map((MatchResult match) -> match.group(1).replace("&amp;", "&"))
                .flatMap(address -> own("/", address).stream())
                .toList();
    }

    private void visit(String path, boolean read) {
        if (seen.contains(path)) {
            return;
        }
        if (seen.size() >= most * ANSWERS_A_PAGE) {
            complete = false;
            assets.add(path); // nobody has looked, so nobody may say that it is missing
            return;
        }
        seen.add(path);
        Answer answer = source.get(path);
        if (!answer.location().isEmpty()) {
            Optional<String> target = own(path, answer.location());
            redirects.put(path, target.orElse(answer.location()));
            target.ifPresentOrElse(next -> visit(next, read), () -> assets.add(path));
        } else if (answer.isPage() && read && pages.size() < most) {
            page(path, answer);
        } else if (answer.found()) {
            complete &= !(answer.isPage() && read);
            assets.add(path);
        }
    }

    private void page(String at, Answer answer) {
        HtmlElement document = ForeignPage.parsed(answer);
        String path = named(at, document);
        if (!path.equals(at)) {
            redirects.put(at, path);
            redirects.remove(path);
            seen.add(path);
        }
        RenderedPage page = reader.read(path, answer, document, findings::add);
        Verifier.Checked checked = verifier.check(page);
        PageSummary summary = PageSummaries.of(page);
        findings.addAll(checked.findings());
        outline.add(outlines.of(page.page(), List.of(), List.of(), checked.ofPage()));
        pages.add(summary);
        if (source.live()) {
            summary.references().stream()
                    .filter(PageSummary.Reference::link)
                    .map(PageSummary.Reference::path)
                    .forEach(open::add);
        }
    }

    /** A file may be meant to stand at the other path that it answers at, if its canonical link says so. */
    private String named(String at, HtmlElement document) {
        return document.select("link[rel=canonical i]").stream()
                .flatMap(link -> own(at, link.attribute("href")).stream())
                .findFirst()
                .filter(canonical -> !source.live() && folder(canonical).equals(folder(at)))
                .filter(canonical -> source.start().size() == 1
                        || own(canonical, source.get(canonical).location())
                                .filter(at::equals)
                                .isPresent())
                .orElse(at);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The path within the site that {@code address} on the page at {@code path} names; empty where it is elsewhere. */
    private Optional<String> own(String path, String address) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI target = URI.create("http://here" + encoded(path)).resolve(Hosts.clean(address));
            String there = target.getScheme() + "://" + target.getAuthority();
            boolean here = there.equals("http://here") || there.equals(source.origin()) || there.equals(origin);
            return here ? Optional.of(target.getPath().isEmpty() ? "/" : target.getPath()) : Optional.empty();
        } catch (IllegalArgumentException | URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String encoded(String path) throws URISyntaxException {
        return new URI(null, null, path, null).toASCIIString();
    }
}
