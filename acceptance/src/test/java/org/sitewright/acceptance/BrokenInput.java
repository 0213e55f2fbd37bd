package org.sitewright.acceptance;

import static org.sitewright.acceptance.BreakingWays.CONTACT;
import static org.sitewright.acceptance.BreakingWays.HOUSE;
import static org.sitewright.acceptance.BreakingWays.INDEX;
import static org.sitewright.acceptance.BreakingWays.SETTINGS;
import static org.sitewright.acceptance.BreakingWays.SOMETHING;
import static org.sitewright.acceptance.BreakingWays.VIEW;
import static org.sitewright.acceptance.BreakingWays.WAIVERS;
import static org.sitewright.acceptance.BreakingWays.file;
import static org.sitewright.acceptance.BreakingWays.liar;
import static org.sitewright.acceptance.BreakingWays.waiver;
import static org.sitewright.acceptance.BreakingWays.way;

import java.nio.charset.StandardCharsets;
import org.sitewright.acceptance.BreakingWays.Dimension;

/** Ways to write a site that cannot be read, and packs that cannot be used. */
final class BrokenInput {
    private BrokenInput() {}

    static void addAll() {
        content();
        structure();
        configuration();
        packs();
    }

    private static void content() {
        way(Dimension.INPUT, "no site at all", "SITE-001", SETTINGS, s -> s.without(SETTINGS));
        way(
                Dimension.INPUT,
                "a page that is not UTF-8",
                "SITE-002",
                HOUSE,
                s -> s.with(HOUSE, s.text(HOUSE).replace("house", "h\u00e4us").getBytes(StandardCharsets.ISO_8859_1)));
        way(
                Dimension.INPUT,
                "a quotation mark that is not closed",
                "SITE-003",
                HOUSE,
                s -> s.replacing(HOUSE, "title: How", "title: \"How"));
        way(Dimension.INPUT, "a key that stands twice", "SITE-003", HOUSE, s -> s.adding(HOUSE, "title: Again\n"));
        way(
                Dimension.INPUT,
                "a property that does not exist",
                "SITE-004",
                INDEX,
                s -> s.replacing(INDEX, "      lead:", "      led:"));
        way(
                Dimension.INPUT,
                "a component that does not exist",
                "SITE-005",
                INDEX,
                s -> s.replacing(INDEX, "- hero:", "- heroo:"));
        way(
                Dimension.INPUT,
                "text where a list belongs",
                "SITE-006",
                HOUSE,
                s -> s.block("services: {heading: Prices, items: many}"));
        way(
                Dimension.INPUT,
                "a price that is no price",
                "SITE-006",
                INDEX,
                s -> s.replacing(INDEX, "price: 48 EUR", "price: cheap"));
        way(
                Dimension.INPUT,
                "a required property that is missing",
                "SITE-007",
                HOUSE,
                s -> s.block("text: {heading: No words}"));
        way(
                Dimension.INPUT,
                "a headline over its limit",
                "SITE-007",
                INDEX,
                s -> s.replacing(INDEX, "headline: ", "headline: " + "Very ".repeat(20)));
    }

    private static void structure() {
        way(
                Dimension.INPUT,
                "two pages with one path",
                "SITE-008",
                HOUSE,
                s -> s.replacing(HOUSE, "title:", "path: /contact\ntitle:"));
        way(
                Dimension.INPUT,
                "a path that climbs out",
                "SITE-008",
                HOUSE,
                s -> s.replacing(HOUSE, "title:", "path: /../WEB-INF\ntitle:"));
        way(
                Dimension.INPUT,
                "a menu that contains itself",
                "SITE-009",
                SETTINGS,
                s -> s.replacing(
                        SETTINGS,
                        "{label: The house, page: /house}",
                        "{label: The house, page: /house, items: [{label: Visit, page: /visit, items: [{label: The house, page: /house}]}]}"));
        way(
                Dimension.INPUT,
                "a menu that leads nowhere",
                "SITE-009",
                SETTINGS,
                s -> s.replacing(SETTINGS, "{label: Visit, page: /visit}", "{label: Visit, page: /vist}"));
        way(
                Dimension.INPUT,
                "a picture that is not there",
                "SITE-010",
                INDEX,
                s -> s.replacing(INDEX, "images/lock.svg", "images/lok.svg"));
        way(
                Dimension.INPUT,
                "a translation that is not there",
                "SITE-011",
                HOUSE,
                s -> s.replacing(HOUSE, "title:", "translations: {de: /haus}\ntitle:"));
        way(Dimension.INPUT, "two blocks with one id", "SITE-012", HOUSE, s -> s.block("text: {id: note, body: One.}")
                .block("text: {id: note, body: Two.}"));
        way(
                Dimension.INPUT,
                "a view that leaves out what a component requires",
                "COMP-003",
                VIEW,
                s -> s.replacing(VIEW, " heading=\"How to find us\"", ""));
    }

    private static void configuration() {
        way(
                Dimension.INPUT,
                "a waiver that its owner approved",
                "SITE-013",
                WAIVERS,
                s -> s.with(WAIVERS, waiver("SEC-003", "Ines", "Ines")));
        way(Dimension.INPUT, "a waiver of what the policy lets nobody waive", "SITE-013", WAIVERS, s -> s.policy(
                        "neverWaived: [SEC-003]\n")
                .with(WAIVERS, waiver("SEC-003", "Ines", "Paul")));
        way(
                Dimension.SECURITY,
                "a waiver for another page than the broken one",
                "SEC-003",
                file("inline-style", "xhtml"),
                s -> s.with(WAIVERS, waiver("SEC-003", "Ines", "Paul")).block("inline-style: " + SOMETHING));
        way(
                Dimension.INPUT,
                "a theme that is not there",
                "SITE-014",
                SETTINGS,
                s -> s.replacing(SETTINGS, "theme: atelier", "theme: atelje"));
        way(
                Dimension.INPUT,
                "a production without TLS",
                "SITE-015",
                "microprofile-config.properties",
                s -> s.settings("sitewright.environment=production\nsitewright.url=http://kanalhaus-luebeck.de\n"));
    }

    private static void packs() {
        liar(Dimension.INPUT, "two-roots", "COMP-004", "xhtml");
        liar(Dimension.INPUT, "broken-template", "COMP-003", "xhtml");
        liar(Dimension.INPUT, "vowing", "COMP-007", "java");
        BreakingWays.ALL.add(new BreakingWays.Way(
                Dimension.INPUT,
                "a pack compiled without the processor",
                BrokenInput::withoutThePack,
                Pack.WITHOUT_INDEX,
                "COMP-001",
                "org.sitewright.acceptance.acme.greeting.Greeting"));
        BreakingWays.ALL.add(new BreakingWays.Way(
                Dimension.INPUT,
                "a pack built without a template",
                BrokenInput::withoutThePack,
                Pack.WITHOUT_A_TEMPLATE,
                "COMP-002",
                "org.sitewright.acceptance.acme.greeting.Greeting"));
        BreakingWays.ALL.add(new BreakingWays.Way(
                Dimension.INPUT,
                "a pack built without the check of its clause",
                s -> s.block("traced: {text: The lock is quiet, log: none}"),
                Pack.WITHOUT_A_CHECK,
                "COMP-007",
                file("traced", "java")));
    }

    /** The good site, using nothing of the third party. */
    private static WarFiles withoutThePack(WarFiles site) {
        return site.replacing(
                        INDEX,
                        "acme:greeting: {heading: Good to see you, text:",
                        "text: {heading: Good to see you, body:")
                .replacing(CONTACT, "  - acme:enquiry: {heading: Ask for an hour}\n", "")
                .replacing(
                        VIEW,
                        "<acme:greeting heading=\"Coming by boat\" text=\"Moor below the lock and ring the bell.\"/>",
                        "");
    }
}
