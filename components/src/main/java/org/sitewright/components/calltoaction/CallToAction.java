package org.sitewright.components.calltoaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.Action;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * The one next step, once more, in a field of the brand's colour.
 *
 * @param heading what there is to gain or to do
 * @param text what a visitor needs to know before doing it
 * @param actions the primary one first; a second is quieter
 */
@SiteComponent
@MaxHtml(3_000)
@MaxCss(2_000)
@NoScript
public record CallToAction(
        @NotBlank @Size(max = 120) String heading,
        @Size(max = 300) String text,
        @NotEmpty @Size(max = 2) List<@Valid Action> actions) {
    public CallToAction {
        actions = actions == null ? List.of() : List.copyOf(actions);
    }
}
