package org.sitewright.acceptance.acme.greeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Keeps its word.
 *
 * @param heading of the section
 * @param text what it says
 */
@SiteComponent
@MaxHtml(1_000)
@MaxCss(500)
@NoScript
public record Greeting(@NotBlank @Size(max = 80) String heading, @NotBlank @Size(max = 300) String text) {}
