package org.sitewright.archetype.project;

import java.util.List;
import java.util.stream.Stream;

/** What must hold before a site goes live: what every deployment proves, and what a person answers for. */
final class LaunchChecklist {
    private static final List<String> PROVED = List.of(
            "Every page has one main heading, and a title and description of its own (SEO-002, SEO-003, SEO-004)",
            "Every link leads somewhere, and every page can be reached (SEO-006, SEO-007)",
            "No placeholder or draft text is left (SEO-009)",
            "Structured data states only what the page shows (SEO-010)",
            "Text can be read on its ground in light and dark mode (A11Y-008)",
            "Pictures have a text alternative or are declared decorative (A11Y-001)",
            "Headings, landmarks, links and controls make sense without sight (A11Y-002, A11Y-004, A11Y-006, A11Y-007)",
            "The keyboard's focus is visible, and motion can be turned off (A11Y-009, A11Y-010)",
            "Pages are light and nothing blocks them (PERF-006, PERF-008, PERF-009)",
            "Nothing is loaded from third parties, and no code stands in the content (SEC-002, SEC-003, SEC-007, PRIV-004)",
            "No secret stands in a page or file (SEC-009)",
            "Production has its address, over TLS (SITE-015)");
    private static final List<String> PERSONS = List.of(
            "Every answer to the questions above has been put into the site, or its gap is accepted",
            "The client has read every page and approves of its words, names and prices",
            "The assumptions above are confirmed",
            "Legal texts have been checked for this business and country",
            "The people quoted and shown have agreed to it",
            "Logo and photographs may be used here",
            "The telephone number, the addresses and every link elsewhere have been tried",
            "Domain, certificate and e-mail belong to the client",
            "The site has been used on a telephone, with a keyboard alone and with a screen reader");

    private LaunchChecklist() {}

    static List<String> lines() {
        return Stream.concat(
                        Stream.of("Proved at every deployment, which is refused otherwise:", ""),
                        Stream.concat(
                                PROVED.stream().map(line -> "- [x] " + line),
                                Stream.concat(
                                        Stream.of("", "A named person answers for each of these:", ""),
                                        PERSONS.stream().map(line -> "- [ ] " + line + " – ____"))))
                .toList();
    }
}
