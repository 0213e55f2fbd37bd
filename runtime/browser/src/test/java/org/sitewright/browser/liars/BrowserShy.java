package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Keeps something only where no test drives the browser.
 *
 * @param text what it says
 */
@SiteComponent
public record BrowserShy(String text) {}
