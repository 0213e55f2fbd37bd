package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Keeps a database through the window of an empty frame.
 *
 * @param text what it says
 */
@SiteComponent
public record FrameKeeper(String text) {}
