package org.sitewright.testkit.performance.puretemplate;

import org.sitewright.api.component.SiteComponent;

/**
 * Reads a bean besides.
 *
 * @param text what it says
 */
@SiteComponent
public record PureTemplateFailing(String text) {}
