package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Sends visitors elsewhere when they follow a link.
 *
 * @param text what it says
 */
@SiteComponent
public record LinkChanger(String text) {}
