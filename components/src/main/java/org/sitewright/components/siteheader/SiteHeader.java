package org.sitewright.components.siteheader;

import jakarta.validation.Valid;
import org.sitewright.api.component.Action;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.Uses;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.site.Navigation;

/**
 * The top of every page: the way home, the main menu and the one thing a visitor can do next. The menu opens and closes
 * without a script.
 *
 * @param logo stands for the site's name; one that is decorative stands beside the written name
 * @param action the site's primary action
 */
@SiteComponent
@Uses(Navigation.class)
@MaxHtml(10_000)
@MaxCss(3_000)
@NoScript
public record SiteHeader(@Valid Image logo, @Valid Action action) {}
