package org.sitewright.components.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.RichText;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Paragraphs, with or without a heading beside them.
 *
 * @param heading of the section
 * @param body the paragraphs
 */
@SiteComponent
@MaxHtml(40_000)
@MaxCss(500)
@NoScript
public record Text(@Size(max = 120) String heading, @NotNull @Valid RichText body) {}
