package org.sitewright.testkit.parts;

import org.sitewright.api.component.SiteComponent;

/**
 * Reads a bean.
 *
 * @param text what it says
 */
@SiteComponent
public record Nosy(String text) {}
