package org.sitewright.testkit.parts;

import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.sitewright.api.component.SiteComponent;

/**
 * A saying in its own language.
 *
 * @param text what it says
 * @param language the language it is in, where it is not the page's
 * @param marked whether the template says so
 */
@SiteComponent
public record Saying(@NotBlank String text, Locale language, boolean marked) {
    /** The language as markup has it, or null. */
    public String lang() {
        return marked && language != null ? language.toLanguageTag() : null;
    }
}
