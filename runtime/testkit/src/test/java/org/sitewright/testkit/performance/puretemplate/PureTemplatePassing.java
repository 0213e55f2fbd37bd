package org.sitewright.testkit.performance.puretemplate;

import org.sitewright.api.component.SiteComponent;

/**
 * Reads its own value.
 *
 * @param text what it says
 */
@SiteComponent
public record PureTemplatePassing(String text) {}
