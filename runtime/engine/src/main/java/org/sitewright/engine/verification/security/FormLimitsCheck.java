package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.contract.security.FormLimits;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Templates;

/** Reads how much text the fields of forms take, and adds up what a form may send. */
@ApplicationScoped
public class FormLimitsCheck implements Check.OfPage<FormLimits> {
    private static final Set<String> TEXT = Set.of("", "text", "search", "tel", "url", "email", "password");

    /** Of one UTF-16 unit, which is what maxlength counts, in UTF-8. */
    private static final long BYTES_A_CHARACTER = 3;

    @Override
    public List<Finding> check(FormLimits clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement field : page.document().select("form input, form textarea")) {
            if (takesText(field) && most(field) == 0) {
                findings.add(Finding.of(
                        FormLimits.class,
                        Templates.subject(page, field),
                        "Field " + field.attribute("name") + " takes text without a limit",
                        "Give it a maxlength from 1 on that fits what it asks for"));
            }
        }
        for (RenderedBlock block : page.blocks()) {
            block.contract().promise(Form.class).ifPresent(form -> check(form, block, findings));
        }
        return findings;
    }

    private static void check(Form form, RenderedBlock block, List<Finding> findings) {
        long bytes = block.root().select("form input, form textarea").stream()
                .filter(FormLimitsCheck::takesText)
                .mapToLong(field -> most(field) * BYTES_A_CHARACTER
                        + field.attribute("name").getBytes(StandardCharsets.UTF_8).length
                        + 2)
                .sum();
        if (form.maxBytes() < 1 || bytes > form.maxBytes()) {
            findings.add(Finding.of(
                    FormLimits.class,
                    block.blaming("java"),
                    String.format(Locale.ROOT, "The form may send %,d bytes; @Form allows %,d", bytes, form.maxBytes()),
                    "Lower the maxlength of its fields, or raise maxBytes of @Form"));
        }
    }

    private static boolean takesText(HtmlElement field) {
        return field.name().equals("textarea")
                || TEXT.contains(field.attribute("type").strip().toLowerCase(Locale.ROOT));
    }

    /** Most characters it takes; 0 where it does not say. */
    private static long most(HtmlElement field) {
        String most = field.attribute("maxlength").strip();
        return most.matches("0*[1-9]\\d{0,8}") ? Long.parseLong(most) : 0;
    }
}
