package guild.fold;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.RichText;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.MaxScript;

/**
 * A text behind a button; without script it is open.
 *
 * @param heading of the section
 * @param label of the button
 * @param body the text
 */
@SiteComponent
@MaxHtml(6_000)
@MaxCss(600)
@MaxScript(1_000)
public record Fold(
        @NotBlank @Size(max = 80) String heading, @NotBlank @Size(max = 60) String label, @NotNull @Valid RichText body) {}
