package org.sitewright.components.sitefooter;

import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.Uses;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.site.Business;
import org.sitewright.api.site.Navigation;

/**
 * The bottom of every page: who runs the site, how to reach them, where else to go, and the legal notices.
 *
 * @param note one or two sentences, for example what the business is
 */
@SiteComponent
@Uses({Navigation.class, Business.class})
@MaxHtml(10_000)
@MaxCss(2_000)
@NoScript
public record SiteFooter(@Size(max = 300) String note) {}
