package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;

/** Compares a block's form with the fields its component declares. */
@ApplicationScoped
public class FormCheck implements Check.OfBlock<Form> {
    @Override
    public List<Finding> check(Form clause, RenderedBlock block) {
        List<Finding> findings = new ArrayList<>();
        int forms = block.root().select("form").size();
        if (forms != 1) {
            findings.add(
                    finding(block, "xhtml", "HTML holds " + forms + " forms; @Form promises one", "Render one form"));
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

    private static Finding finding(RenderedBlock block, String file, String message, String fix) {
        return Finding.of(Form.class, block.blaming(file), message, fix);
    }
}
