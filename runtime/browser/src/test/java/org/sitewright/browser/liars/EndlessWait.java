package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Sets a cookie after two minutes.
 *
 * @param text what it says
 */
@SiteComponent
public record EndlessWait(String text) {}
