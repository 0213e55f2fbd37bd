package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedBlock;

/** Compares a block's form with the fields its component declares. */
@ApplicationScoped
public class FormCheck implements Check.OfBlock<Form> {
    /** Without one the keyboard and assistive technology may not send a form (WCAG 2.2, technique H32). */
    private static final String SENDS = "button, input[type=submit i], input[type=image i]";

    @Override
    public List<Finding> check(Form clause, RenderedBlock block) {
        List<Finding> findings = new ArrayList<>();
        int forms = block.root().select("form").size();
        if (forms != 1) {
            findings.add(
                    finding(block, "xhtml", "HTML holds " + forms + " forms; @Form promises one", "Render one form"));
        }
        if (forms == 1 && block.root().select(SENDS).stream().noneMatch(FormCheck::sends)) {
            findings.add(finding(block, "xhtml", "The form has no button that sends it", "Give it a submit button"));
        }
        Set<String> declared = new LinkedHashSet<>(List.of(clause.fields()));
        Set<String> sent = FormFields.names(block.root());
        for (String field : sent) {
            if (!declared.contains(field)) {
                findings.add(finding(
                        block,
                        "xhtml",
                        "The form sends " + field + "; @Form allows " + String.join(", ", declared),
                        "Remove the field, or declare it in @Form"));
            }
        }
        for (String field : declared) {
            if (!sent.contains(field)) {
                findings.add(finding(
                        block,
                        "java",
                        "@Form declares " + field + ", which the form does not have",
                        "Render the field, or remove it from @Form"));
            }
        }
        return findings;
    }

    private static boolean sends(HtmlElement button) {
        String type = button.attribute("type").strip().toLowerCase(Locale.ROOT);
        return !type.matches("button|reset");
    }

    private static Finding finding(RenderedBlock block, String file, String message, String fix) {
        return Finding.of(Form.class, block.blaming(file), message, fix);
    }
}
