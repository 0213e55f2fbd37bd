package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.api.component.Link;
import org.sitewright.api.contract.security.SafeLinks;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Hosts;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Templates;

/** Looks at where links lead and which windows they open. */
@ApplicationScoped
public class SafeLinksCheck implements Check.OfPage<SafeLinks> {
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\+|%2B)?(?=.*\\d)[\\d().\\-\\s*#]+(?:%20[\\d().-]+)*(?:[;?,].*)?");
    private static final Pattern MAIL =
            Pattern.compile("(?:[^\\s@?]+@[^\\s@?,]+(?:,[^\\s@?]+@[^\\s@?,]+)*)?(?:\\?.*)?");
    /** Loopback and private networks (RFC 1918, RFC 6761, RFC 6762). */
    private static final Pattern LOCAL = Pattern.compile(
            "(?:.*\\.)?localhost|127(?:\\.\\d+){3}|10(?:\\.\\d+){3}|192\\.168\\.\\d+\\.\\d+|172\\.(?:1[6-9]|2\\d|3[01])\\.\\d+\\.\\d+|0\\.0\\.0\\.0|\\[::1]|.*\\.local|[^.:]+");

    private static final Set<String> TRIED =
            Set.of("staging", "stage", "dev", "test", "testing", "uat", "qa", "preview", "preprod", "beta");

    @Override
    public List<Finding> check(SafeLinks clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        boolean newWindows = page.document().select("base").stream().anyMatch(b -> blank(b.attribute("target")));
        for (HtmlElement link : page.document().select("a, area, form")) {
            Stream.of("href", "xlink:href")
                    .filter(link::has)
                    .filter(attribute -> !safe(link.attribute(attribute), page.origin()))
                    .map(attribute -> Finding.of(
                            SafeLinks.class,
                            page.subject(link),
                            "Link leads to " + link.attribute(attribute).strip()
                                    + "; allowed are paths, https, mailto, tel and sms",
                            "Use a path of this site or an https address"))
                    .forEach(findings::add);
            unreachable(link.attribute("href"), page.origin())
                    .map(why -> Finding.of(
                            SafeLinks.class,
                            page.subject(link),
                            "Link leads to " + link.attribute("href").strip() + ", " + why,
                            "Write the address that every visitor can use"))
                    .ifPresent(findings::add);
            if ((link.has("target") ? blank(link.attribute("target")) : newWindows) && !closed(link)) {
                findings.add(Finding.of(
                        SafeLinks.class,
                        Templates.subject(page, link),
                        "Element " + link.name() + " opens a new window and leaves it a way back",
                        "Add rel=\"noopener\""));
            }
        }
        return findings;
    }

    /** Why no visitor can follow {@code href}, in words. */
    private static Optional<String> unreachable(String href, String origin) {
        String url = Hosts.clean(href);
        String rest = url.substring(url.indexOf(':') + 1);
        return switch (Hosts.scheme(url)) {
            case "tel", "sms" ->
                NUMBER.matcher(rest).matches() ? Optional.empty() : Optional.of("which is no telephone number");
            case "mailto" ->
                MAIL.matcher(rest).matches() ? Optional.empty() : Optional.of("which is no e-mail address");
            case "http", "https" ->
                Hosts.foreign(url, origin).map(Hosts::host).flatMap(host -> unreachableHost(host, Hosts.host(origin)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> unreachableHost(String host, String own) {
        if (LOCAL.matcher(host).matches()) {
            return Optional.of("which only the author's network knows");
        }
        String[] parts = host.split("\\.", 2);
        boolean below = parts.length == 2 && parts[1].contains(".");
        boolean sibling = below && (own.equals(parts[1]) || own.endsWith("." + parts[1]));
        boolean tried = below && parts[0].equals("staging") || sibling && TRIED.contains(parts[0]);
        return tried ? Optional.of("where the site is tried out") : Optional.empty();
    }

    private static boolean safe(String href, String origin) {
        String url = Hosts.clean(href);
        if (url.indexOf('\\') >= 0 || url.startsWith("//")) {
            return false;
        }
        String scheme = Hosts.scheme(url);
        return scheme.isEmpty() || Link.SCHEMES.contains(scheme) || url.equals(origin) || url.startsWith(origin + "/");
    }

    private static boolean blank(String target) {
        return target.strip().equalsIgnoreCase("_blank");
    }

    private static boolean closed(HtmlElement link) {
        List<String> rel = Loads.words(link.attribute("rel").toLowerCase(Locale.ROOT));
        return rel.contains("noopener") || rel.contains("noreferrer");
    }
}
