package org.sitewright.acceptance;

import static org.sitewright.acceptance.BreakingWays.CONTACT;
import static org.sitewright.acceptance.BreakingWays.HOUSE;
import static org.sitewright.acceptance.BreakingWays.INDEX;
import static org.sitewright.acceptance.BreakingWays.SOMETHING;
import static org.sitewright.acceptance.BreakingWays.VIEW;
import static org.sitewright.acceptance.BreakingWays.VISIT;
import static org.sitewright.acceptance.BreakingWays.file;
import static org.sitewright.acceptance.BreakingWays.way;
import static org.sitewright.acceptance.WarFiles.SITE;

import java.util.function.UnaryOperator;
import org.sitewright.acceptance.BreakingWays.Dimension;

/** Ways to break what is only advised, under a policy that makes it an error. */
final class BrokenPractice {
    private BrokenPractice() {}

    static void addAll() {
        seo();
        performance();
        accessibility();
        minding(
                Dimension.SECURITY,
                "a field that takes a whole book",
                "SEC-014",
                file("wide-form", "xhtml"),
                "",
                s -> s.block("wide-form: " + SOMETHING));
    }

    private static void seo() {
        minding(Dimension.SEO, "a page five clicks away", "SEO-016", SITE + "pages/fifth.yaml", "", s -> page(
                        page(
                                page(
                                        page(
                                                s.replacing(
                                                        HOUSE, "[write to us]", "[the second](/second), [write to us]"),
                                                "second",
                                                "third"),
                                        "third",
                                        "fourth"),
                                "fourth",
                                "fifth"),
                        "fifth",
                        "contact")
                .replacing(HOUSE, "Ines works", "Ines, her brother and a dog work"));
        minding(
                Dimension.SEO,
                "a title that search results cut",
                "SEO-018",
                HOUSE,
                "",
                s -> s.replacing(HOUSE, "title: How", "title: The long and winding story, in parts, of how"));
    }

    /** A page of that name that leads to the next. */
    private static WarFiles page(WarFiles site, String name, String next) {
        return site.with(
                SITE + "pages/" + name + ".yaml",
                """
                title: The %1$s page
                description: This is the %1$s page of a long way through the house at the lock, room by room.
                blocks:
                  - page-heading: {heading: The %1$s room}
                  - text: {body: "What stands in the %1$s room, and the way [to the %2$s](/%2$s)."}
                """
                        .formatted(name, next));
    }

    private static void performance() {
        minding(
                Dimension.PERFORMANCE,
                "quotations of quotations",
                "PERF-011",
                HOUSE,
                "",
                s -> s.block("text:\n      body: |\n        " + ">".repeat(40) + " So it was said.\n"));
        minding(Dimension.PERFORMANCE, "a view with sixty pictures", "PERF-012", VISIT, "", s -> {
            StringBuilder pictures = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                pictures.append("<img src=\"/p").append(i).append(".webp\" alt=\"A lock\" width=\"9\" height=\"9\"/>");
            }
            return s.replacing(VIEW, "<acme:", pictures + "\n<acme:");
        });
        minding(
                Dimension.PERFORMANCE,
                "a picture that is heavier than the policy has it",
                "PERF-013",
                INDEX,
                "rules:\n  TransferBudget: {image: 10}\n",
                s -> s);
        minding(Dimension.PERFORMANCE, "a theme whose font comes late", "PERF-014", INDEX, "", s -> s.ownTheme()
                .replacing(
                        WarFiles.theme("theme.yaml"),
                        "weight: \"400 700\", style: normal, preload: true",
                        "weight: \"400 700\", style: normal, preload: false"));
        minding(
                Dimension.PERFORMANCE,
                "a view that loads what nobody may keep",
                "PERF-015",
                VISIT,
                "",
                s -> s.replacing(
                        VIEW, "<acme:", "<img src=\"/robots.txt\" alt=\"A lock\" width=\"9\" height=\"9\"/>\n<acme:"));
        BreakingWays.liar(Dimension.PERFORMANCE, "noisy-html", "PERF-016", "");
        minding(
                Dimension.PERFORMANCE,
                "more questions than the policy has it",
                "PERF-017",
                CONTACT,
                "rules:\n  QueryBudget: {queries: 1}\n",
                s -> s);
    }

    private static void accessibility() {
        view(
                "a view with a Hebrew sentence that runs from the left",
                "A11Y-020",
                "<p lang=\"he\">הסירה יוצאת בצהריים.</p>");
        view("a view with a list that is typed", "A11Y-021", "<p>- By boat<br/>- By train<br/>- On foot</p>");
        view(
                "a view in French that says it is English",
                "A11Y-022",
                "<p>Nos bateaux partent du quai nord à midi, et ils sont de retour avant la nuit.</p>".repeat(8));
    }

    private static void view(String name, String id, String html) {
        minding(Dimension.ACCESSIBILITY, name, id, VISIT, "", s -> s.replacing(VIEW, "<acme:", html + "\n<acme:"));
    }

    /** A way to break what a policy with these {@code rules} makes an error. */
    private static void minding(
            Dimension dimension, String name, String id, String file, String rules, UnaryOperator<WarFiles> change) {
        way(dimension, name, id, file, s -> change.apply(s.policy(rules + "errors: [" + id + "]\n")));
    }
}
