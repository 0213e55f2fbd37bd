package org.sitewright.components.sitefooter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.Link;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.Uses;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.site.Business;
import org.sitewright.api.site.Navigation;

/**
 * The bottom of every page: who runs the site, how to reach them, where else to go, and the legal notices.
 *
 * @param note one or two sentences, for example what the business is
 * @param links to pages that the main menu has no room for
 */
@SiteComponent
@Uses({Navigation.class, Business.class})
@MaxHtml(16_000)
@MaxCss(2_000)
@NoScript
public record SiteFooter(@Size(max = 300) String note, @Size(max = 40) List<@Valid Further> links) {
    public SiteFooter {
        links = links == null ? List.of() : List.copyOf(links);
    }

    /**
     * A page that is not in the main menu.
     *
     * @param label what it is called
     * @param to where it stands
     */
    public record Further(@NotBlank @Size(max = 120) String label, @NotNull Link to) {}
}
