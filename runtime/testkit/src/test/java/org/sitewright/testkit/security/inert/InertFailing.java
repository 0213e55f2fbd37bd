package org.sitewright.testkit.security.inert;

import org.sitewright.api.component.SiteComponent;

/**
 * Writes its text as markup.
 *
 * @param text what it says
 */
@SiteComponent
public record InertFailing(String text) {}
