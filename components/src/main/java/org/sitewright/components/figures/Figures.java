package org.sitewright.components.figures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Numbers that say something about the business, large.
 *
 * @param heading of the section
 * @param items in the order given
 */
@SiteComponent
@MaxHtml(6_000)
@MaxCss(1_500)
@NoScript
public record Figures(@Size(max = 120) String heading, @NotEmpty @Size(max = 12) List<@Valid Figure> items) {
    public Figures {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One number.
     *
     * @param value as it is to be read: {@code 38 years}
     * @param label what it counts
     */
    public record Figure(@NotBlank @Size(max = 40) String value, @Size(max = 120) String label) {}
}
