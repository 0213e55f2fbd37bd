package org.sitewright.components.hero;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.Action;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.seo.MainHeading;

/**
 * The first thing a visitor reads: what this place offers, for whom, and what to do next. Without an image it is a field
 * in the brand's colour.
 *
 * @param headline what is offered
 * @param lead for whom, where, how
 * @param image fills the half beside the text
 * @param actions the primary one first; a second is quieter
 */
@SiteComponent
@MainHeading
@LargestPaint("image")
@MaxHtml(4_000)
@MaxCss(3_000)
@NoScript
public record Hero(
        @NotBlank @Size(max = 90) String headline,
        @Size(max = 260) String lead,
        @Valid Image image,
        @Size(max = 2) List<@Valid Action> actions) {
    public Hero {
        actions = actions == null ? List.of() : List.copyOf(actions);
    }
}
