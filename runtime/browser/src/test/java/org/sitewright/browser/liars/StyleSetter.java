package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Sets a style attribute by script.
 *
 * @param text what it says
 */
@SiteComponent
public record StyleSetter(String text) {}
