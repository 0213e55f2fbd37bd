package org.sitewright.testkit.component.testkitentry;

import jakarta.validation.constraints.NotBlank;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.seo.MainHeading;

/**
 * The plainest component that can promise a page's main heading, for pages of the testkit.
 *
 * @param heading what it says
 */
@SiteComponent
@MainHeading
@NoScript
@MaxHtml(500)
@MaxCss(500)
public record TestkitEntry(@NotBlank String heading) {}
