package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.api.contract.accessibility.Labels;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.AccessibleName;
import org.sitewright.engine.verification.Templates;

/** Looks for form controls that nothing names. */
@ApplicationScoped
public class LabelsCheck implements Check.OfPage<Labels> {
    private static final String CONTROLS = "input, select, textarea, [role=textbox], [role=searchbox], [role=combobox],"
            + " [role=listbox], [role=checkbox], [role=radio], [role=switch], [role=slider], [role=spinbutton], meter, progress";
    private static final Set<String> NAMED_OTHERWISE = Set.of("hidden", "submit", "reset", "button", "image");

    @Override
    public List<Finding> check(Labels clause, RenderedPage page) {
        Set<String> labelled = page.document().select("label[for]").stream()
                .filter(LabelsCheck::says)
                .map(label -> label.attribute("for"))
                .collect(Collectors.toSet());
        return page.document().select(CONTROLS).stream()
                .filter(control -> !(control.name().equals("input")
                        && NAMED_OTHERWISE.contains(
                                control.attribute("type").strip().toLowerCase(Locale.ROOT))))
                .filter(control -> AccessibleName.labelled(control).isEmpty())
                .filter(control -> !labelled.contains(control.attribute("id")) && !withinLabel(control))
                .map(control -> Finding.of(
                        Labels.class,
                        Templates.subject(page, control),
                        "Control " + control.name() + " \"" + control.attribute("name") + "\" has no label",
                        "Add a label with for=\"" + control.attribute("id") + "\", or aria-label"))
                .toList();
    }

    private static boolean says(HtmlElement label) {
        return !AccessibleName.of(label).isEmpty();
    }

    private static boolean withinLabel(HtmlElement control) {
        Optional<HtmlElement> at = control.parent();
        while (at.isPresent()) {
            HtmlElement element = at.get();
            if (element.name().equals("label")) {
                boolean first = element.select("input, select, textarea, meter, progress")
                                .indexOf(control)
                        <= 0;
                return first && element.attribute("for").isEmpty() && says(element);
            }
            at = element.parent();
        }
        return false;
    }
}
