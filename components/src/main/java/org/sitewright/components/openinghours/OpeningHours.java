package org.sitewright.components.openinghours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.Uses;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.site.Business;

/**
 * When the business is open, as given in the site's business facts. States nothing to search engines: days are free text.
 *
 * @param heading of the section
 * @param note what the table cannot say, for example holidays
 */
@SiteComponent
@Uses(Business.class)
@MaxHtml(4_000)
@MaxCss(2_000)
@NoScript
public record OpeningHours(@NotBlank @Size(max = 120) String heading, @Size(max = 300) String note) {}
