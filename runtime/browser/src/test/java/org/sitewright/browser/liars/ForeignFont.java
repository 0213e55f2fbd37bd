package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Has a style sheet that loads a font from elsewhere.
 *
 * @param text what it says
 */
@SiteComponent
public record ForeignFont(String text) {}
