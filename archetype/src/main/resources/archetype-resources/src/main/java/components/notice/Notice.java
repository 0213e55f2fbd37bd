package ${package}.components.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.Action;
import org.sitewright.api.component.RichText;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Something visitors should know now. This site's own component: copy its folder to make another.
 *
 * @param heading a few words
 * @param body what there is to know
 * @param action what to do about it
 */
@SiteComponent
@MaxHtml(4_000)
@MaxCss(2_000)
@NoScript
public record Notice(@Size(max = 90) String heading, @NotNull @Valid RichText body, @Valid Action action) {}
