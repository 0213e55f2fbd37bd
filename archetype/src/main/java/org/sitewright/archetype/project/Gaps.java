package org.sitewright.archetype.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Instruction;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.site.SiteReview;

/**
 * Writes {@code GAPS.md}: what is missing, what was decided, what to ask the client, and what must hold before launch.
 * Words of the brief stand in it as text: nothing in them is Markdown or HTML.
 */
public final class Gaps {
    private final Brief brief;
    private final SiteReview review;
    private final List<Gap> missing;

    /** Of that brief. */
    public Gaps(Brief brief) {
        this.brief = brief;
        this.review = SiteReview.of(brief);
        this.missing = new Missing(brief, review).gaps();
    }

    /** The whole file. */
    public String text() {
        StringBuilder text = new StringBuilder("# Gaps\n\n"
                + "What the brief did not give, and what was decided. Nothing was made up: what is missing is left out until"
                + " somebody adds it.\n");
        section(text, "## Missing, what costs most first", numbered(missing));
        StringBuilder decisions = new StringBuilder();
        section(decisions, "### Contradictions: neither is published", remarks(Remark.Kind.CONTRADICTION));
        section(decisions, "### Placeholders, counted as not given", remarks(Remark.Kind.PLACEHOLDER));
        section(decisions, "### Taken from context: please confirm", remarks(Remark.Kind.ASSUMED));
        section(decisions, "### Changed so that it can be read", colours());
        section(decisions, "### Wishes not followed", notFollowed());
        section(decisions, "### Unclear, not published", remarks(Remark.Kind.UNCLEAR));
        section(decisions, "### Files not read", remarks(Remark.Kind.NOT_READ));
        if (decisions.length() > 0) {
            text.append("\n## Decisions\n").append(decisions);
        }
        section(text, "## For those who build the site, not published", instructions());
        section(text, "## Questions for the client", numbered(new Questions(brief.locale()).of(brief, missing)));
        section(text, "## Before launch", LaunchChecklist.lines());
        return text.toString();
    }

    private List<String> remarks(Remark.Kind kind) {
        return brief.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .map(remark -> "- " + Inert.line(remark.span().place()) + ": "
                        + (kind == Remark.Kind.UNCLEAR ? Inert.beginning(remark.what()) : Inert.line(remark.what())))
                .toList();
    }

    private List<String> colours() {
        return review.colours().stream()
                .map(colour -> String.format(
                        Locale.ROOT,
                        "- `%s` %s has contrast %.2f:1 with `%s`; text needs 4.5:1. %s is used, the nearest that has it.",
                        colour.role(),
                        colour.given(),
                        Math.floor(colour.contrast() * 100) / 100,
                        colour.against(),
                        colour.used()))
                .toList();
    }

    private List<String> notFollowed() {
        List<String> lines = new ArrayList<>(remarks(Remark.Kind.NOT_FOLLOWED));
        brief.design()
                .fonts()
                .forEach(font -> lines.add("- Typeface " + Inert.line(font)
                        + ": the theme does not ship it, and pages load no fonts from third parties. With a licence for the"
                        + " web, put its woff2 file into a theme of the site's own."));
        review.unshowable()
                .forEach(file -> lines.add("- Picture " + Inert.line(file)
                        + ": browsers do not show files of its kind. Save it as SVG, WebP, AVIF, JPEG or PNG."));
        return lines;
    }

    private List<String> instructions() {
        List<String> lines = new ArrayList<>();
        for (Instruction.Kind kind : Instruction.Kind.values()) {
            List<Instruction> given = brief.instructions().stream()
                    .filter(instruction -> instruction.kind() == kind)
                    .toList();
            if (!given.isEmpty()) {
                lines.add((lines.isEmpty() ? "" : "\n") + "**" + what(kind) + "**\n");
                given.forEach(instruction -> lines.add(
                        "- " + Inert.line(instruction.span().place()) + ": " + Inert.line(instruction.text())));
            }
        }
        return lines;
    }

    private static String what(Instruction.Kind kind) {
        return switch (kind) {
            case AUDIENCE -> "For whom. Seen; the client's words were kept as they are.";
            case TONE -> "Tone. Seen; nothing was rewritten.";
            case DEADLINE -> "When. For the plan of the project.";
            case BUDGET -> "What it may cost. For the plan of the project.";
            case AVOID -> "Not wanted. Nothing of it was added; look at every page with this list.";
            case TECHNICAL -> "Technique. Compare with the wishes that were not followed.";
            case DESIGN -> "Design. Colours that were given exactly are used; the rest needs a designer's eye.";
            case OTHER -> "Everything else. Seen.";
        };
    }

    private static List<String> numbered(List<?> items) {
        List<String> lines = new ArrayList<>();
        items.forEach(item -> lines.add((lines.size() + 1) + ". " + item));
        return lines;
    }

    private static void section(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(heading).append("\n\n");
            lines.forEach(line -> text.append(line).append('\n'));
        }
    }
}
