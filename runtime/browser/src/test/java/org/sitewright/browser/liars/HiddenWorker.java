package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Leaves a service worker behind, which sees every later visit.
 *
 * @param text what it says
 */
@SiteComponent
public record HiddenWorker(String text) {}
