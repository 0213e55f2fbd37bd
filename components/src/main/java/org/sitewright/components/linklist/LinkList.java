package org.sitewright.components.linklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.Link;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Where to go from here: parts of a long page in one row, or, with a heading, other pages one below the other.
 *
 * @param heading of the list; without one it is a row of links within the page
 * @param lead what holds for all of them
 * @param items in the order of what they lead to
 */
@SiteComponent
@MaxHtml(16_000)
@MaxCss(2_500)
@NoScript
public record LinkList(
        @Size(max = 120) String heading,
        @Size(max = 300) String lead,
        @NotEmpty @Size(max = 40) List<@Valid Item> items) {
    public LinkList {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One link.
     *
     * @param label what it leads to
     * @param text what is found there
     * @param to where it leads
     */
    public record Item(@NotBlank @Size(max = 120) String label, @Size(max = 300) String text, @NotNull Link to) {}
}
