package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitewright.api.contract.security.DeclaredForms;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Templates;

/** Looks for forms and lone fields in components that declare none. */
@ApplicationScoped
public class DeclaredFormsCheck implements Check.OfPage<DeclaredForms> {
    @Override
    public List<Finding> check(DeclaredForms clause, RenderedPage page) {
        List<HtmlElement> suspects = new ArrayList<>(page.document().select("form"));
        FormFields.in(page.document()).stream()
                .filter(field -> !withinForm(field))
                .forEach(suspects::add);
        return suspects.stream()
                .filter(element -> page.block(element)
                        .filter(b -> b.contract().has(Form.class))
                        .isEmpty())
                .map(element -> Finding.of(
                        DeclaredForms.class,
                        Templates.subject(page, element),
                        element.name().equals("form")
                                ? "A form stands where no component declares one"
                                : "Field " + element.name() + " \"" + element.attribute("name")
                                        + "\" stands outside a form where no component declares one",
                        "Declare @Form with its fields on the component, or remove it"))
                .toList();
    }

    private static boolean withinForm(HtmlElement field) {
        Optional<HtmlElement> at = field.parent();
        while (at.isPresent() && !at.get().name().equals("form")) {
            at = at.get().parent();
        }
        return at.isPresent();
    }
}
