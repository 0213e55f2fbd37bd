package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitewright.api.contract.accessibility.ValidAria;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Templates;

/** Holds roles and attributes against the vocabulary of WAI-ARIA, and looks for hidden controls. */
@ApplicationScoped
public class ValidAriaCheck implements Check.OfPage<ValidAria> {
    /** Roles of WAI-ARIA 1.2 that are not abstract. */
    private static final Set<String> ROLES =
            Set.of(("alert alertdialog application article banner blockquote button caption cell checkbox code "
                            + "columnheader combobox complementary contentinfo definition deletion dialog directory document "
                            + "emphasis feed figure form generic grid gridcell group heading img insertion link list listbox "
                            + "listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter "
                            + "navigation none note option paragraph presentation progressbar radio radiogroup region row "
                            + "rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong "
                            + "subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip "
                            + "tree treegrid treeitem")
                    .split(" "));
    /** States and properties of WAI-ARIA 1.2, and those of the draft of 1.3 that browsers know. */
    private static final Set<String> ATTRIBUTES =
            Set.of(("activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount "
                            + "colindex colindextext colspan controls current describedby description details disabled "
                            + "dropeffect errormessage expanded flowto grabbed haspopup hidden invalid keyshortcuts label "
                            + "labelledby level live modal multiline multiselectable orientation owns placeholder posinset "
                            + "pressed readonly relevant required roledescription rowcount rowindex rowindextext rowspan "
                            + "selected setsize sort valuemax valuemin valuenow valuetext")
                    .split(" "));

    private static final Set<String> TRUE_FALSE = Set.of("true", "false");
    private static final Set<String> THREE_STATES = Set.of("true", "false", "mixed", "undefined");
    private static final Set<String> KNOWN_OR_NOT = Set.of("true", "false", "undefined");

    /** Values of attributes that have a list of them (WAI-ARIA 1.2, 6.6); an empty one counts as not given. */
    private static final Map<String, Set<String>> TOKENS = Map.ofEntries(
            Map.entry("aria-atomic", TRUE_FALSE),
            Map.entry("aria-autocomplete", Set.of("inline", "list", "both", "none")),
            Map.entry("aria-busy", TRUE_FALSE),
            Map.entry("aria-checked", THREE_STATES),
            Map.entry("aria-current", Set.of("page", "step", "location", "date", "time", "true", "false")),
            Map.entry("aria-disabled", TRUE_FALSE),
            Map.entry("aria-expanded", KNOWN_OR_NOT),
            Map.entry("aria-haspopup", Set.of("true", "false", "menu", "listbox", "tree", "grid", "dialog")),
            Map.entry("aria-hidden", KNOWN_OR_NOT),
            Map.entry("aria-invalid", Set.of("grammar", "false", "spelling", "true")),
            Map.entry("aria-live", Set.of("assertive", "off", "polite")),
            Map.entry("aria-modal", TRUE_FALSE),
            Map.entry("aria-multiline", TRUE_FALSE),
            Map.entry("aria-multiselectable", TRUE_FALSE),
            Map.entry("aria-orientation", Set.of("horizontal", "vertical", "undefined")),
            Map.entry("aria-pressed", THREE_STATES),
            Map.entry("aria-readonly", TRUE_FALSE),
            Map.entry("aria-relevant", Set.of("additions", "all", "removals", "text")),
            Map.entry("aria-required", TRUE_FALSE),
            Map.entry("aria-selected", KNOWN_OR_NOT),
            Map.entry("aria-sort", Set.of("ascending", "descending", "none", "other")));

    private static final String FOCUSABLE =
            "a[href], area[href], button, input, select, textarea, iframe, summary, [tabindex], audio[controls], video[controls]";

    @Override
    public List<Finding> check(ValidAria clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement element : page.document().having(name -> name.equals("role") || name.startsWith("aria-"))) {
            element.attributes().forEach((attribute, value) -> {
                if (attribute.startsWith("aria-") && !ATTRIBUTES.contains(attribute.substring(5))) {
                    findings.add(finding(
                            Templates.subject(page, element),
                            attribute + " is no attribute of ARIA",
                            "Correct its name"));
                } else if (TOKENS.containsKey(attribute)
                        && !TOKENS.get(attribute).containsAll(Loads.words(value.toLowerCase(Locale.ROOT)))) {
                    findings.add(finding(
                            Templates.subject(page, element),
                            attribute + "=\"" + value + "\" is no value of it",
                            "Use one of " + String.join(", ", new TreeSet<>(TOKENS.get(attribute)))));
                } else if (attribute.equals("role")) {
                    role(page, element, value, findings);
                } else if (attribute.equals("aria-hidden") && value.strip().equals("true")) {
                    hidden(page, element, findings);
                }
            });
        }
        return findings;
    }

    private static void role(RenderedPage page, HtmlElement element, String value, List<Finding> findings) {
        for (String role : Loads.words(value.toLowerCase(Locale.ROOT))) {
            if (!ROLES.contains(role) && !role.startsWith("doc-") && !role.startsWith("graphics-")) {
                findings.add(finding(
                        Templates.subject(page, element),
                        "role=\"" + role + "\" is no role of ARIA",
                        "Name a role that exists, or none"));
            }
        }
    }

    private static void hidden(RenderedPage page, HtmlElement element, List<Finding> findings) {
        element.select(FOCUSABLE).stream()
                .filter(e -> !e.attribute("tabindex").strip().startsWith("-") && !e.has("disabled"))
                .filter(e -> !e.attribute("type").strip().equalsIgnoreCase("hidden"))
                .findFirst()
                .ifPresent(e -> findings.add(finding(
                        Templates.subject(page, e),
                        "Element " + e.name() + " takes the focus and is hidden by aria-hidden",
                        "Remove aria-hidden, or take it out of the order with tabindex=\"-1\"")));
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(ValidAria.class, subject, message, fix);
    }
}
