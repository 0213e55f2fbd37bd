package org.sitewright.testkit.parts;

import org.sitewright.api.component.SiteComponent;

/**
 * Shows harmless words only.
 *
 * @param text what it says
 */
@SiteComponent
public record Choosy(String text) {
    @Override
    public String text() {
        if (text != null && text.contains("<")) {
            throw new IllegalStateException("no markup, please");
        }
        return text;
    }
}
