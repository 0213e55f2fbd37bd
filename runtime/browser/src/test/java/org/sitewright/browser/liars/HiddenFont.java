package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Has a script that loads a font from elsewhere.
 *
 * @param text what it says
 */
@SiteComponent
public record HiddenFont(String text) {}
