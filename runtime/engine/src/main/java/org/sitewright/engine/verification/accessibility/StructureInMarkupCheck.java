package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.api.contract.accessibility.StructureInMarkup;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.VisibleText;

/** Looks for lists that are typed, and for headings that are only bold. */
@ApplicationScoped
public class StructureInMarkupCheck implements Check.OfPage<StructureInMarkup> {
    /** What people type before an item. A long dash is none: it begins what somebody says, in several languages. */
    private static final Pattern ITEM = Pattern.compile("(?:([-–•‣◦▪●○■□►▸➢✓✔✗*·])|(\\d{1,2})[.)])\\s+\\S.{0,198}");

    private static final int FEWEST_ITEMS = 3;

    private static final Pattern TITLE = Pattern.compile("(?=.{3,60}$)[^.!?:;,…]*\\p{L}[^.!?:;,…]*");

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}.{18,}[.!?…]");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    @Override
    public List<Finding> check(StructureInMarkup clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement around : holders(page, "br", FEWEST_ITEMS - 1)) {
            typed(page, around, List.of(VisibleText.prose(around).split("\n")), findings);
        }
        for (HtmlElement around : holders(page, "p", FEWEST_ITEMS)) {
            List<String> lines = around.children().stream()
                    .map(child -> child.name().equals("p") ? VisibleText.prose(child) : "")
                    .toList();
            typed(page, around, lines, findings);
        }
        page.document().select("p > b, p > strong").stream()
                .flatMap(bold -> bold.parent().stream())
                .filter(StructureInMarkupCheck::standsForAHeading)
                .map(bold -> Finding.of(
                        StructureInMarkup.class,
                        page.subject(bold),
                        "A paragraph in bold stands for a heading: \"" + bold.text() + "\"",
                        "Make it a heading of the level that fits"))
                .forEach(findings::add);
        return findings;
    }

    /** What holds at least {@code fewest} elements of that name. */
    private static List<HtmlElement> holders(RenderedPage page, String name, int fewest) {
        Map<HtmlElement, Integer> counts = new LinkedHashMap<>();
        page.document().select(name).forEach(child -> child.parent()
                .ifPresent(holder -> counts.merge(holder, 1, Integer::sum)));
        return counts.keySet().stream()
                .filter(holder -> counts.get(holder) >= fewest)
                .toList();
    }

    /** Whether it is nothing but a few words in bold, behind no heading and above a sentence. */
    private static boolean standsForAHeading(HtmlElement paragraph) {
        List<HtmlElement> siblings = paragraph.parent().orElseThrow().children();
        int at = siblings.indexOf(paragraph);
        HtmlElement before = siblings.get(Math.max(0, at - 1));
        HtmlElement after = siblings.get(Math.min(at + 1, siblings.size() - 1));
        return isTitle(paragraph)
                && !HEADING.matcher(before.name()).matches()
                && after.name().equals("p")
                && SENTENCE.matcher(after.text()).matches();
    }

    private static boolean isTitle(HtmlElement paragraph) {
        List<HtmlElement> children = paragraph.children();
        return children.size() == 1
                && children.get(0).text().equals(paragraph.text())
                && TITLE.matcher(paragraph.text()).matches();
    }

    private static void typed(RenderedPage page, HtmlElement around, List<String> lines, List<Finding> findings) {
        int length = 0;
        String mark = "";
        for (String line : lines) {
            Matcher item = ITEM.matcher(line);
            boolean matches = item.matches();
            String sign = !matches ? "" : item.group(1) == null ? item.group(2) : item.group(1);
            boolean further = matches && length > 0 && (sign.equals(mark) || sign.equals(after(mark)));
            boolean first = matches && (item.group(1) != null || sign.equals("1"));
            length = further ? length + 1 : first ? 1 : 0;
            mark = sign;
            if (length == FEWEST_ITEMS) {
                findings.add(Finding.of(
                        StructureInMarkup.class,
                        page.subject(around),
                        "A list is typed: \"" + line + "\" is its third line",
                        "Make it a ul or ol with an li for each; in Markdown, leave a line empty before it"));
            }
        }
    }

    /** The number behind that one; itself where it is none. */
    private static String after(String mark) {
        return mark.matches("\\d+") ? String.valueOf(Integer.parseInt(mark) + 1) : mark;
    }
}
