package guild.lastseen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.MaxScript;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;

/**
 * Remembers that a visitor has read a tip and folds it away.
 *
 * @param heading of the tip
 * @param text the tip
 * @param close label of the button
 */
@SiteComponent
@MaxHtml(2_000)
@MaxCss(600)
@MaxScript(1_500)
@Stores(@Stores.Item(name = "tip-read", purpose = "Keeps the tip folded once it is read", category = Category.NECESSARY, days = 30))
public record LastSeen(
        @NotBlank @Size(max = 80) String heading, @NotBlank @Size(max = 400) String text, @NotBlank @Size(max = 30) String close) {}
