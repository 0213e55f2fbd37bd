package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Does in Java what no page shows.
 *
 * @param text what it says
 */
@SiteComponent
public record BusyJava(String text) {
    public BusyJava {
        System.setProperty("org.sitewright.browser.liars.visit", text); // as it could open a socket
    }
}
