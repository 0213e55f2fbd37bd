package org.sitewright.components.steps;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.RichText;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Things that happen one after the other: how an order comes about, what the first visit is like.
 *
 * @param heading of the section
 * @param body what is to be said before
 * @param items in their order
 */
@SiteComponent
@MaxHtml(48_000)
@MaxCss(2_500)
@NoScript
public record Steps(
        @Size(max = 120) String heading, @Valid RichText body, @NotEmpty @Size(max = 24) List<@Valid Step> items) {
    public Steps {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One step.
     *
     * @param name what happens, or the whole sentence where there is no text
     * @param label a short addition, such as a time
     * @param text what there is to know
     */
    public record Step(
            @NotBlank @Size(max = 160) String name, @Size(max = 60) String label, @Size(max = 2_000) String text) {}
}
