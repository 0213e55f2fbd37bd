package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Keeps something when a visitor presses a key or a button.
 *
 * @param text what it says
 */
@SiteComponent
public record PressTracker(String text) {}
