package org.sitewright.engine.verification;

import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;

/** Who is at fault for markup. */
public final class Templates {
    private Templates() {}

    /** The template of the block around {@code element}; the page, at its line where that is known, where it stands in none. */
    public static Subject subject(RenderedPage page, HtmlElement element) {
        return page.block(element).map(block -> block.blaming("xhtml")).orElseGet(() -> page.subject(element));
    }

    /** Who wrote {@code value}: the page's author where the block's values hold it, else the template. */
    public static Subject author(RenderedPage page, HtmlElement element, String value) {
        return page.block(element)
                .map(block -> block.block().properties().toString().contains(value.strip())
                        ? block.subject()
                        : block.blaming("xhtml"))
                .orElseGet(() -> page.subject(element));
    }
}
