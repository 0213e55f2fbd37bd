package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitewright.api.contract.accessibility.NaturalFocus;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Templates;

/** Looks for elements that put themselves before others or take the focus. */
@ApplicationScoped
public class NaturalFocusCheck implements Check.OfPage<NaturalFocus> {
    private static final Pattern POSITIVE = Pattern.compile("\\+?0*[1-9]\\d*.*");

    @Override
    public List<Finding> check(NaturalFocus clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement element : page.document().select("[tabindex], [autofocus]")) {
            String index = element.attribute("tabindex").strip();
            String what = "Element " + element.name();
            if (POSITIVE.matcher(index).matches()) {
                findings.add(finding(
                        Templates.subject(page, element),
                        what + " has tabindex=\"" + index + "\"",
                        "Use 0 or -1, and put it where it belongs in the document"));
            }
            if (element.has("autofocus") && !inDialog(element)) {
                findings.add(finding(
                        Templates.subject(page, element),
                        what + " takes the focus when the page loads",
                        "Remove autofocus"));
            }
        }
        return findings;
    }

    private static boolean inDialog(HtmlElement element) {
        Optional<HtmlElement> at = Optional.of(element);
        while (at.isPresent() && !at.get().name().equals("dialog")) {
            at = at.get().parent();
        }
        return at.isPresent();
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(NaturalFocus.class, subject, message, fix);
    }
}
