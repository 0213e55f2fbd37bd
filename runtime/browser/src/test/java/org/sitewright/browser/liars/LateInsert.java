package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Inserts something twelve seconds later that is wider than a phone.
 *
 * @param text what it says
 */
@SiteComponent
public record LateInsert(String text) {}
