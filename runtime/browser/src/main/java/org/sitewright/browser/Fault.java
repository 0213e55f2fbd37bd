package org.sitewright.browser;

import java.lang.annotation.Annotation;
import java.util.Map;
import org.sitewright.api.verification.Finding;

/**
 * Something that a script found in a page.
 *
 * @param block id of the block around the element; empty outside of blocks
 * @param element its start tag, shortened
 * @param said what is wrong with it
 */
public record Fault(String block, String element, String said) {
    static Fault of(Map<?, ?> found) {
        return new Fault((String) found.get("block"), (String) found.get("element"), (String) found.get("said"));
    }

    /** As a finding of {@code clause}. */
    public Finding finding(Class<? extends Annotation> clause, View view, String fix) {
        String message = element.isEmpty() ? said : element + " " + said;
        return Finding.of(clause, view.page().subject(block), message, fix);
    }
}
