package org.sitewright.browser.liars;

import org.sitewright.api.component.SiteComponent;

/**
 * Has a template that reads a bean.
 *
 * @param text what it says
 */
@SiteComponent
public record BeanReading(String text) {}
