package org.sitewright.testkit.parts;

import org.sitewright.api.component.SiteComponent;

/**
 * Leads wherever its text says.
 *
 * @param text an address that nobody has looked at
 */
@SiteComponent
public record Guiding(String text) {}
