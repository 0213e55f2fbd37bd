package org.sitewright.testkit.parts;

import jakarta.validation.constraints.NotBlank;
import java.util.concurrent.atomic.AtomicInteger;
import org.sitewright.api.component.SiteComponent;

/**
 * A text that knows how often it was rendered.
 *
 * @param text what it says
 */
@SiteComponent
public record Counted(@NotBlank String text) {
    /** How often, in this JVM. */
    public static final AtomicInteger RENDERED = new AtomicInteger();

    /** Only the template asks for it. */
    public String rendered() {
        RENDERED.incrementAndGet();
        return text;
    }
}
