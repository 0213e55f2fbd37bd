package org.sitewright.acceptance;

import static org.sitewright.acceptance.BreakingWays.CONTACT;
import static org.sitewright.acceptance.BreakingWays.HOUSE;
import static org.sitewright.acceptance.BreakingWays.INDEX;
import static org.sitewright.acceptance.BreakingWays.SETTINGS;
import static org.sitewright.acceptance.BreakingWays.SOMETHING;
import static org.sitewright.acceptance.BreakingWays.VIEW;
import static org.sitewright.acceptance.BreakingWays.VISIT;
import static org.sitewright.acceptance.BreakingWays.file;
import static org.sitewright.acceptance.BreakingWays.liar;
import static org.sitewright.acceptance.BreakingWays.way;
import static org.sitewright.acceptance.WarFiles.SITE;

import org.sitewright.acceptance.BreakingWays.Dimension;

/** Ways to break a promise, in each of the five dimensions. */
final class BrokenPromises {
    private BrokenPromises() {}

    static void addAll() {
        seo();
        performance();
        security();
        accessibility();
        privacy();
    }

    private static void seo() {
        way(Dimension.SEO, "two openings on one page", "SEO-002", HOUSE, s -> s.block("hero: {headline: Once more}"));
        way(
                Dimension.SEO,
                "a page without a main heading",
                "SEO-002",
                HOUSE,
                s -> s.replacing(HOUSE, "  - page-heading: {heading: How the house came to be}\n", ""));
        way(
                Dimension.SEO,
                "a title that another page has",
                "SEO-003",
                HOUSE,
                s -> s.replacing(HOUSE, "title: How the house came to be", "title: Contact"));
        way(
                Dimension.SEO,
                "a title of 90 characters",
                "SEO-003",
                HOUSE,
                s -> s.replacing(HOUSE, "title: How", "title: " + "Very ".repeat(14) + "how"));
        way(
                Dimension.SEO,
                "a description of two words",
                "SEO-004",
                CONTACT,
                s -> s.replacing(
                        CONTACT,
                        "description: How to reach the house by telephone or message, and when somebody answers.",
                        "description: Contact us."));
        way(
                Dimension.SEO,
                "a view that names another address as its own",
                "SEO-005",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<link rel=\"canonical\" href=\"https://www.luebeck.de/\"/>\n<acme:"));
        way(
                Dimension.SEO,
                "a link to a page that is not there",
                "SEO-006",
                INDEX,
                s -> s.replacing(INDEX, "to: /contact", "to: /contcat"));
        way(
                Dimension.SEO,
                "a link to a heading that is not there",
                "SEO-006",
                HOUSE,
                s -> s.replacing(HOUSE, "(/contact)", "(/contact#by-boat)"));
        way(
                Dimension.SEO,
                "a page that nothing links to",
                "SEO-007",
                SITE + "pages/lost.yaml",
                s -> s.with(
                        SITE + "pages/lost.yaml",
                        s.text(SITE + "pages/privacy.yaml")
                                .replace("Privacy", "Lost")
                                .replace("What this site learns of its visitors", "What nobody finds in this house")));
        way(
                Dimension.SEO,
                "a link that says \"click here\", under a policy that minds",
                "SEO-008",
                HOUSE,
                s -> s.policy("errors: [SEO-008]\n").replacing(HOUSE, "[write to us]", "[click here]"));
        way(
                Dimension.SEO,
                "filler text",
                "SEO-009",
                HOUSE,
                s -> s.replacing(HOUSE, "Ines works", "Lorem ipsum dolor sit amet. Ines works"));
        way(
                Dimension.SEO,
                "an address of example.com",
                "SEO-009",
                HOUSE,
                s -> s.replacing(HOUSE, "(/contact)", "(mailto:ines@example.com)"));
        way(
                Dimension.SEO,
                "a view with a link that leads nowhere",
                "SEO-012",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<a>Prices</a>\n<acme:"));
        way(
                Dimension.SEO,
                "a view that names another address for its preview",
                "SEO-013",
                VISIT,
                s -> s.replacing(
                        VIEW, "<acme:", "<meta property=\"og:url\" content=\"https://www.luebeck.de/\"/>\n<acme:"));
        way(Dimension.SEO, "a view that keeps its page out of search results", "SEO-014", VISIT, s -> inProduction(s)
                .replacing(VIEW, "<acme:", "<meta name=\"robots\" content=\"noindex\"/>\n<acme:"));
        way(
                Dimension.SEO,
                "a view that names a translation in a language that there is not",
                "SEO-017",
                VISIT,
                s -> s.replacing(
                        VIEW, "<acme:", "<link rel=\"alternate\" hreflang=\"en-UK\" href=\"/visit\"/>\n<acme:"));
        liar(Dimension.SEO, "two-headings", "SEO-001", "xhtml");
        liar(Dimension.SEO, "stray-heading", "SEO-002", "xhtml");
        liar(Dimension.SEO, "boaster", "SEO-010", "java");
    }

    /** The same as visitors get it: at an address of its own, over TLS. */
    private static WarFiles inProduction(WarFiles site) {
        return site.settings("sitewright.environment=production\nsitewright.url=https://www.house-at-the-lock.org\n");
    }

    private static void performance() {
        liar(Dimension.PERFORMANCE, "heavy-html", "PERF-001", "");
        liar(Dimension.PERFORMANCE, "heavy-css", "PERF-002", "css");
        liar(Dimension.PERFORMANCE, "hidden-script", "PERF-003", "js");
        liar(Dimension.PERFORMANCE, "heavy-script", "PERF-004", "js");
        liar(
                Dimension.PERFORMANCE,
                "lazy-paint",
                "{text: Late, image: {src: images/lock.svg, alt: The lock}}",
                "PERF-005",
                "xhtml");
        liar(Dimension.PERFORMANCE, "unsized-image", "PERF-006", "xhtml");
        liar(Dimension.PERFORMANCE, "eager-image", "PERF-007", "xhtml");
        liar(Dimension.PERFORMANCE, "blocking-script", "PERF-008", "xhtml");
        way(Dimension.PERFORMANCE, "a page of 3,600 list items", "PERF-009", HOUSE, s -> s.block(
                        "text:\n      body: |\n" + "        - A plank\n".repeat(1200))
                .block("text:\n      body: |\n" + "        - A nail\n".repeat(1200))
                .block("text:\n      body: |\n" + "        - A hook\n".repeat(1200)));
        liar(Dimension.PERFORMANCE, "bean-reader", "PERF-010", "xhtml");
        way(
                Dimension.PERFORMANCE,
                "a text that is longer than its component's budget",
                "PERF-001",
                HOUSE,
                s -> s.block("text:\n      body: " + "A long story. ".repeat(3_000)));
    }

    private static void security() {
        liar(Dimension.SECURITY, "foreign-image", "SEC-002", "xhtml");
        liar(Dimension.SECURITY, "foreign-frame", "SEC-002", "xhtml");
        liar(Dimension.SECURITY, "foreign-fetch", "SEC-002", "js");
        liar(Dimension.SECURITY, "foreign-font", "SEC-002", "css");
        liar(Dimension.SECURITY, "inline-script", "SEC-003", "xhtml");
        liar(Dimension.SECURITY, "inline-style", "SEC-003", "xhtml");
        liar(Dimension.SECURITY, "click-handler", "SEC-003", "xhtml");
        way(
                Dimension.SECURITY,
                "a script in a view",
                "SEC-003",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<script>alert(1)</script>\n<acme:"));
        liar(Dimension.SECURITY, "any-link", "{text: Look, to: \"javascript:alert(document.domain)\"}", "SEC-004", "");
        liar(Dimension.SECURITY, "open-window", "SEC-004", "xhtml");
        liar(Dimension.SECURITY, "wide-form", "SEC-005", "xhtml");
        liar(Dimension.SECURITY, "undeclared-form", "SEC-006", "xhtml");
        liar(Dimension.SECURITY, "raw-text", "SEC-007", "xhtml");
        liar(Dimension.SECURITY, "choosy", "SEC-007", "xhtml");
        liar(Dimension.SECURITY, "hash-reader", "SEC-017", "js");
        liar(Dimension.SECURITY, "unhashed-script", "SEC-008", "xhtml");
        way(
                Dimension.SECURITY,
                "a policy that asks for TLS longer than it is told to browsers",
                "SEC-013",
                INDEX,
                s -> inProduction(s).policy("rules: {StrictTransport: {seconds: 94608000}}\n"));
        liar(Dimension.SECURITY, "unbounded-rate", "SEC-015", "java");
        liar(Dimension.SECURITY, "any-role", "SEC-016", "java");
        way(
                Dimension.SECURITY,
                "a page for members that search engines are told of",
                "SEC-016",
                HOUSE,
                s -> s.block("acme:club: " + SOMETHING));
        way(
                Dimension.SECURITY,
                "a key that was pasted into a text",
                "SEC-009",
                HOUSE,
                s -> s.replacing(HOUSE, "Ines works", "AKIAIOSFODNN7EXAMPLE. Ines works"));
        way(
                Dimension.SECURITY,
                "a view that loads a picture unencrypted",
                "SEC-010",
                VISIT,
                s -> inProduction(s)
                        .replacing(
                                VIEW,
                                "<acme:",
                                "<img src=\"http://www.house-at-the-lock.org/a.webp\" alt=\"A lock\" width=\"9\" height=\"9\"/>\n<acme:"));
        way(
                Dimension.SECURITY,
                "a javascript: address in content",
                "SITE-006",
                INDEX,
                s -> s.replacing(INDEX, "to: /contact", "to: \"javascript:alert(1)\""));
        way(
                Dimension.SECURITY,
                "a theme that loads a style sheet from elsewhere",
                "SEC-002",
                "theme.css",
                s -> s.ownTheme()
                        .replacing(
                                WarFiles.theme("theme.css"),
                                s.text(WarFiles.theme("theme.css")),
                                "@import url(\"https://styles.acme-type.net/all.css\");\n"
                                        + s.text(WarFiles.theme("theme.css"))));
    }

    private static void accessibility() {
        liar(Dimension.ACCESSIBILITY, "undescribed-image", "A11Y-001", "xhtml");
        way(
                Dimension.ACCESSIBILITY,
                "a file name as text alternative",
                "A11Y-001",
                INDEX,
                s -> s.replacing(INDEX, "alt: The house at the lock in the evening", "alt: IMG_2041.jpg"));
        way(
                Dimension.ACCESSIBILITY,
                "a picture without a text alternative",
                "SITE-007",
                INDEX,
                s -> s.replacing(INDEX, ", alt: The house at the lock in the evening", ""));
        liar(Dimension.ACCESSIBILITY, "unlabelled-field", "A11Y-002", "xhtml");
        liar(Dimension.ACCESSIBILITY, "twice-the-id", "A11Y-003", "xhtml");
        liar(Dimension.ACCESSIBILITY, "unnamed-navigation", "A11Y-004", "xhtml");
        way(Dimension.ACCESSIBILITY, "a theme without a main landmark", "A11Y-004", "frame.html", s -> s.ownTheme()
                .replacing(WarFiles.theme("frame.html"), "<main id=\"main\" tabindex=\"-1\">", "<div id=\"main\">")
                .replacing(WarFiles.theme("frame.html"), "</main>", "</div>"));
        liar(Dimension.ACCESSIBILITY, "unnamed-button", "A11Y-006", "xhtml");
        liar(Dimension.ACCESSIBILITY, "skipped-heading", "A11Y-007", "xhtml");
        way(
                Dimension.ACCESSIBILITY,
                "a view that skips two levels",
                "A11Y-007",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<h4>Deep below</h4>\n<acme:"));
        way(Dimension.ACCESSIBILITY, "a theme in grey on grey", "A11Y-008", "theme.yaml", s -> s.ownTheme()
                .replacing(WarFiles.theme("theme.yaml"), "muted: \"#566360\"", "muted: \"#a6b3b0\""));
        way(
                Dimension.ACCESSIBILITY,
                "a view with a table without headers",
                "A11Y-011",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<table><tr><td>Monday</td><td>9:00</td></tr></table>\n<acme:"));
        way(
                Dimension.ACCESSIBILITY,
                "a view with a recording that has no controls",
                "A11Y-012",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<audio src=\"/lock.mp3\"></audio>\n<acme:"));
        way(
                Dimension.ACCESSIBILITY,
                "a view with a role that there is not",
                "A11Y-013",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<p role=\"headline\">Come by</p>\n<acme:"));
        way(
                Dimension.ACCESSIBILITY,
                "a view that puts itself first",
                "A11Y-014",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<p tabindex=\"3\">Come by</p>\n<acme:"));
        way(
                Dimension.ACCESSIBILITY,
                "a view that cannot be zoomed",
                "A11Y-015",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<meta name=\"viewport\" content=\"user-scalable=no\"/>\n<acme:"));
        way(
                Dimension.ACCESSIBILITY,
                "a view with words in a language that there is not",
                "A11Y-016",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<p lang=\"latin\">Carpe diem</p>\n<acme:"));
        way(
                Dimension.ACCESSIBILITY,
                "a view with a list that holds no items",
                "A11Y-017",
                VISIT,
                s -> s.replacing(VIEW, "<acme:", "<ul><p>Come by boat</p></ul>\n<acme:"));
        liar(Dimension.ACCESSIBILITY, "paragraph-painter", "A11Y-018", "css");
        way(
                Dimension.ACCESSIBILITY,
                "a view with two radio buttons that no question stands above",
                "A11Y-019",
                VISIT,
                s -> s.replacing(
                        VIEW,
                        "<acme:",
                        "<p>By boat?</p><label><input type=\"radio\" name=\"way\"/> Yes</label> <label><input type=\"radio\" name=\"way\"/> No</label>\n<acme:"));
        liar(Dimension.ACCESSIBILITY, "hidden-focus", "A11Y-009", "css");
        way(Dimension.ACCESSIBILITY, "motion that nothing stops", "A11Y-010", file("moving", "css"), s -> s.ownTheme()
                .replacing(WarFiles.theme("theme.css"), "(prefers-reduced-motion: reduce)", "(max-width: 1px)")
                .block("moving: " + SOMETHING));
    }

    private static void privacy() {
        liar(Dimension.PRIVACY, "cookie-setter", "PRIV-002", "js");
        liar(Dimension.PRIVACY, "key-keeper", "PRIV-002", "js");
        liar(Dimension.PRIVACY, "unnamed-party", "PRIV-004", "java");
        liar(Dimension.PRIVACY, "eager-advert", "PRIV-004", "xhtml");
        way(Dimension.PRIVACY, "a form on a site without a privacy page", "PRIV-005", SETTINGS, s -> s.replacing(
                        SETTINGS, "legal:\n  - {label: Privacy, page: /privacy}\n", "")
                .replacing(HOUSE, "(/contact)", "(/privacy)"));
        way(Dimension.PRIVACY, "a form on a page without the footer", "PRIV-005", CONTACT, s -> s.replacing(
                        SETTINGS,
                        "footer:\n  - site-footer: {note: Two treatment rooms in a former lock keeper’s house.}\n",
                        "")
                .replacing(HOUSE, "(/contact)", "(/privacy)"));
        way(
                Dimension.PRIVACY,
                "an advertiser beside a form",
                "PRIV-006",
                CONTACT,
                s -> s.adding(CONTACT, "  - advert: " + SOMETHING + "\n"));
        liar(Dimension.PRIVACY, "forgetful-form", "PRIV-006", "xhtml");
    }
}
