package org.sitewright.testkit.parts;

import org.sitewright.api.component.SiteComponent;

/**
 * Writes what it is given as markup, in its second property only.
 *
 * @param text is escaped
 * @param raw is not
 */
@SiteComponent
public record Leaky(String text, String raw) {}
