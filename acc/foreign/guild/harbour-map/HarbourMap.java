package guild.harbourmap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.contract.security.Sources;

/**
 * A map in a frame of another host.
 *
 * @param heading of the section
 * @param text the way in words
 */
@SiteComponent
@Sources(frame = "https://karten.wegweiser-dienst.eu")
@ThirdParty(
        host = "karten.wegweiser-dienst.eu",
        name = "Wegweiser-Dienst eG",
        purpose = "Draws the map",
        category = Category.NECESSARY,
        days = 7)
@MaxHtml(2_000)
@MaxCss(600)
@NoScript
public record HarbourMap(@NotBlank @Size(max = 80) String heading, @NotBlank @Size(max = 400) String text) {}
