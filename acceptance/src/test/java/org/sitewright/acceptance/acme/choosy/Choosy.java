package org.sitewright.acceptance.acme.choosy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Fails with some texts.
 *
 * @param text what it says
 */
@SiteComponent
public record Choosy(@NotBlank @Size(max = 200) String text) {
    /** The text, where it likes it. */
    public String shown() {
        if (text.contains("<")) {
            throw new IllegalStateException("no such text, please");
        }
        return text;
    }
}
