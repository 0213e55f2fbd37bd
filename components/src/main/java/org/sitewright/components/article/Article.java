package org.sitewright.components.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.RichText;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.seo.MainHeading;

/**
 * One longer text with its main heading: a news item, a story, a notice.
 *
 * @param heading the page's main heading
 * @param date the day it was published
 * @param image shown between heading and text
 * @param body the text
 */
@SiteComponent
@MainHeading
@LargestPaint("image")
@MaxHtml(60_000)
@MaxCss(2_000)
@NoScript
public record Article(
        @NotBlank @Size(max = 120) String heading, LocalDate date, @Valid Image image, @NotNull @Valid RichText body) {}
