package org.sitewright.testkit.component.testkitlink;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.sitewright.api.component.Link;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * A link and nothing else, for pages of the testkit.
 *
 * @param label what it says
 * @param to where it leads
 */
@SiteComponent
@NoScript
@MaxHtml(500)
@MaxCss(500)
public record TestkitLink(@NotBlank String label, @NotNull Link to) {}
