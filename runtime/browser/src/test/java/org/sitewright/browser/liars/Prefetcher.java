package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Tells another host of the visit by looking up its name.
 *
 * @param text what it says
 */
@SiteComponent
public record Prefetcher(String text) {}
