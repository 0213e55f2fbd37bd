package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Answers to clicks where no control is.
 *
 * @param text what it says
 */
@SiteComponent
public record FakeButton(String text) {}
