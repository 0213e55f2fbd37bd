package guild.portrait;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.RichText;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * A picture with a story beside it.
 *
 * @param heading of the section
 * @param image the picture
 * @param caption below the picture
 * @param story the story
 */
@SiteComponent
@MaxHtml(6_000)
@MaxCss(800)
@NoScript
public record Portrait(
        @NotBlank @Size(max = 80) String heading,
        @NotNull @Valid Image image,
        @Size(max = 160) String caption,
        @NotNull @Valid RichText story) {}
