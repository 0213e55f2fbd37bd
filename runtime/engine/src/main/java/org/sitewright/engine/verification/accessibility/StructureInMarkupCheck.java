package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        for (HtmlElement around : parents(page, "br")) {
            typed(page, around, List.of(VisibleText.prose(around).split("\n")), findings);
        }
        for (HtmlElement around : parents(page, "p")) {
            List<String> lines = new ArrayList<>();
            HtmlElement before = around;
            HtmlElement bold = null;
            for (HtmlElement child : around.children()) {
                boolean paragraph = child.name().equals("p");
                lines.add(paragraph ? VisibleText.prose(child) : "");
                if (bold != null && paragraph && SENTENCE.matcher(child.text()).matches()) {
                    findings.add(Finding.of(
                            StructureInMarkup.class,
                            page.subject(bold),
                            "A paragraph in bold stands for a heading: \"" + bold.text() + "\"",
                            "Make it a heading of the level that fits"));
                }
                bold = paragraph
                                && isTitle(child)
                                && !HEADING.matcher(before.name()).matches()
                        ? child
                        : null;
                before = child;
            }
            typed(page, around, lines, findings);
        }
        return findings;
    }

    private static Set<HtmlElement> parents(RenderedPage page, String name) {
        Set<HtmlElement> parents = new LinkedHashSet<>();
        page.document().select(name).forEach(child -> child.parent().ifPresent(parents::add));
        return parents;
    }

    /** Whether it is nothing but a few words in bold, and no sentence. */
    private static boolean isTitle(HtmlElement paragraph) {
        List<HtmlElement> children = paragraph.children();
        return children.size() == 1
                && children.get(0).name().matches("b|strong")
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
