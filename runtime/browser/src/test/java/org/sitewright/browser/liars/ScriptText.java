package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Writes its text by script only.
 *
 * @param text what it says
 */
@SiteComponent
public record ScriptText(String text) {}
