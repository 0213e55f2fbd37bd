package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Keeps something in some years only.
 *
 * @param text what it says
 */
@SiteComponent
public record NightOwl(String text) {}
