package org.sitewright.components.features;

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
 * Several things of one kind, each with a name: age groups, skills, what is included. How they are laid out follows from
 * what they hold, and no number of them leaves one alone in a row.
 *
 * @param heading of the section
 * @param body what is to be said before
 * @param items in the order a visitor should read them
 */
@SiteComponent
@MaxHtml(48_000)
@MaxCss(3_500)
@NoScript
public record Features(
        @Size(max = 120) String heading, @Valid RichText body, @NotEmpty @Size(max = 48) List<@Valid Feature> items) {
    private static final int SHORT = 200;

    public Features {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** {@code names} where nothing else is given, {@code grid} where texts are short, {@code rows} where one is long. */
    public String layout() {
        if (items.stream().allMatch(item -> item.text() == null && item.label() == null)) {
            return "names";
        }
        return items.stream()
                        .anyMatch(item -> item.text() != null && item.text().length() > SHORT)
                ? "rows"
                : "grid";
    }

    /**
     * One of them.
     *
     * @param name what it is called
     * @param label a short addition, such as an age range
     * @param text what it is
     */
    public record Feature(
            @NotBlank @Size(max = 160) String name, @Size(max = 60) String label, @Size(max = 2_000) String text) {}
}
