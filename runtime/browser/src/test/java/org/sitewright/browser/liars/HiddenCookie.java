package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Sets a cookie after five seconds, under a name that no reader of the script finds.
 *
 * @param text what it says
 */
@SiteComponent
public record HiddenCookie(String text) {}
