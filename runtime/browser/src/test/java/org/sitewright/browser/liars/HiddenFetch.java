package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Asks a host that it does not declare, after twenty seconds, under an address put together.
 *
 * @param text what it says
 */
@SiteComponent
public record HiddenFetch(String text) {}
