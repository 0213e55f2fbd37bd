package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Asks a host that it does not declare, and says so in its script.
 *
 * @param text what it says
 */
@SiteComponent
public record PlainFetch(String text) {}
