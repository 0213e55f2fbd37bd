package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Sets a cookie after five seconds, and says so in its script.
 *
 * @param text what it says
 */
@SiteComponent
public record PlainCookie(String text) {}
