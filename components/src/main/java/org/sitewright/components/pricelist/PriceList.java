package org.sitewright.components.pricelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.Money;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * A menu or tariff: names on one side, prices aligned on the other.
 *
 * @param heading of the list
 * @param note what holds for all prices
 * @param items in the order of the card
 */
@SiteComponent
@MaxHtml(32_000)
@MaxCss(2_000)
@NoScript
public record PriceList(
        @NotBlank @Size(max = 120) String heading,
        @Size(max = 300) String note,
        @NotEmpty @Size(max = 60) List<@Valid Item> items) {
    public PriceList {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One line of the card.
     *
     * @param name what it is
     * @param text what is in it
     * @param price what it costs
     */
    public record Item(@NotBlank @Size(max = 80) String name, @Size(max = 300) String text, Money price) {}
}
