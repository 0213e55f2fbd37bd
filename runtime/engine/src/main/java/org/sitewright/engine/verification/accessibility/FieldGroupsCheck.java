package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.FieldGroups;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.AccessibleName;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Templates;

/** Looks for radio buttons and check boxes whose question stands in no markup. */
@ApplicationScoped
public class FieldGroupsCheck implements Check.OfPage<FieldGroups> {
    private static final String GROUP = "Put them into a fieldset whose legend asks the question";

    @Override
    public List<Finding> check(FieldGroups clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        Set<HtmlElement> told = new LinkedHashSet<>();
        for (List<HtmlElement> choices : choices(page)) {
            if (choices.size() > 1 && !choices.stream().allMatch(FieldGroupsCheck::grouped)) {
                HtmlElement first = choices.get(0);
                told.addAll(choices);
                findings.add(finding(
                        page,
                        first,
                        Severity.ERROR,
                        (type(first).equals("radio") ? "Radio buttons \"" : "Check boxes \"") + first.attribute("name")
                                + "\" have no name in common",
                        GROUP));
            }
        }
        for (HtmlElement set : page.document().select("fieldset")) {
            if (!named(set) && set.select("input").stream().noneMatch(told::contains)) {
                findings.add(finding(
                        page,
                        set,
                        Severity.WARNING,
                        "A fieldset has no legend that says anything",
                        "Begin it with a legend, or make it a div"));
            }
        }
        for (HtmlElement around : parents(page)) {
            rows(page, around, told, findings);
        }
        return findings;
    }

    /** Radio buttons and check boxes, by form, kind and name. */
    private static Collection<List<HtmlElement>> choices(RenderedPage page) {
        Map<List<Object>, List<HtmlElement>> choices = new LinkedHashMap<>();
        for (HtmlElement input : page.document().select("input[name]")) {
            if (type(input).matches("radio|checkbox")
                    && !input.attribute("name").isEmpty()) {
                Object form = above(input).filter(e -> e.name().equals("form")).findFirst();
                choices.computeIfAbsent(List.of(form, type(input), input.attribute("name")), key -> new ArrayList<>())
                        .add(input);
            }
        }
        return choices.values();
    }

    /** What stands directly around check boxes, and around that, and so on. */
    private static Set<HtmlElement> parents(RenderedPage page) {
        Set<HtmlElement> parents = new LinkedHashSet<>();
        for (HtmlElement input : page.document().select("input")) {
            if (type(input).equals("checkbox")) {
                above(input).forEach(parents::add);
            }
        }
        return parents;
    }

    /** Check boxes in a row directly within {@code around}, behind a line that asks. */
    private static void rows(RenderedPage page, HtmlElement around, Set<HtmlElement> told, List<Finding> findings) {
        HtmlElement question = null;
        List<HtmlElement> row = new ArrayList<>();
        List<HtmlElement> children = around.children();
        for (int i = 0; i <= children.size(); i++) {
            HtmlElement child = i < children.size() ? children.get(i) : null;
            if (child != null && question != null && inRow(child)) {
                row.addAll(child.select("input"));
                continue;
            }
            if (row.size() > 1 && row.stream().noneMatch(box -> grouped(box) || told.contains(box))) {
                told.addAll(row);
                findings.add(finding(
                        page,
                        row.get(0),
                        Severity.WARNING,
                        row.size() + " check boxes stand behind \"" + question.text() + "\", which names none of them",
                        GROUP));
            }
            row.clear();
            question = child != null
                            && child.select("input").isEmpty()
                            && child.text().matches("(?s).*[?:？：؟]\\s*")
                    ? child
                    : null;
        }
    }

    /** Whether it is a check box, a label or a line end, or holds check boxes and no other field. */
    private static boolean inRow(HtmlElement element) {
        List<HtmlElement> fields = element.select("input, select, textarea, button");
        return fields.isEmpty()
                ? element.name().matches("label|br")
                : fields.stream().allMatch(field -> type(field).equals("checkbox"));
    }

    /** Whether a group around it has a name, or its own name has several parts. */
    private static boolean grouped(HtmlElement choice) {
        return Loads.words(choice.attribute("aria-labelledby")).size() > 1
                || above(choice).anyMatch(FieldGroupsCheck::named);
    }

    private static boolean named(HtmlElement group) {
        boolean set = group.name().equals("fieldset");
        if (!set && !group.attribute("role").strip().matches("group|radiogroup")) {
            return false;
        }
        return AccessibleName.labelled(group).isPresent()
                || set
                        && group.children().stream()
                                .filter(child -> child.name().equals("legend"))
                                .findFirst()
                                .filter(legend -> !AccessibleName.of(legend).isEmpty())
                                .isPresent();
    }

    private static Stream<HtmlElement> above(HtmlElement element) {
        return Stream.iterate(
                        element.parent(), Optional::isPresent, at -> at.get().parent())
                .map(Optional::get);
    }

    private static String type(HtmlElement input) {
        return input.attribute("type").strip().toLowerCase(Locale.ROOT);
    }

    private static Finding finding(RenderedPage page, HtmlElement at, Severity severity, String message, String fix) {
        return new Finding(
                FieldGroups.class.getAnnotation(Clause.class).id(),
                severity,
                Templates.subject(page, at),
                message,
                fix);
    }
}
