package org.sitewright.testkit.security.inert;

import org.sitewright.api.component.SiteComponent;

/**
 * Shows its text as text.
 *
 * @param text what it says
 */
@SiteComponent
public record InertPassing(String text) {}
