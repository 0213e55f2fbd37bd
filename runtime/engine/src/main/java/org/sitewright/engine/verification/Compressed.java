package org.sitewright.engine.verification;

import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.composition.Encoded;

/** What is sent of a page, compressed once: it is weighed, then kept. */
public final class Compressed {
    private Compressed() {}

    /** The page's HTML. */
    public static Encoded of(RenderedPage page) {
        return page.document() instanceof JsoupElement parsed
                ? parsed.onceForAll(Compressed.class, () -> Encoded.of(page.html()))
                : Encoded.of(page.html());
    }
}
