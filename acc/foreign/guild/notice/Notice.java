package guild.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.Action;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Something that visitors should know today.
 *
 * @param heading in a few words
 * @param text the whole of it
 * @param action what to do about it
 */
@SiteComponent
@MaxHtml(2_000)
@MaxCss(800)
@NoScript
public record Notice(@NotBlank @Size(max = 80) String heading, @NotBlank @Size(max = 400) String text, @Valid Action action) {}
