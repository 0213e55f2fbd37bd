package org.sitewright.components.services;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.Action;
import org.sitewright.api.component.Icon;
import org.sitewright.api.component.Money;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.StatesFacts;
import org.sitewright.api.component.Thing;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * What can be booked or ordered, one line each: name, a concrete sentence, price and duration where known.
 *
 * @param heading of the list
 * @param lead what holds for all of them
 * @param items in the order a visitor should read them
 */
@SiteComponent
@MaxHtml(32_000)
@MaxCss(3_000)
@NoScript
public record Services(
        @NotBlank @Size(max = 120) String heading,
        @Size(max = 300) String lead,
        @NotEmpty @Size(max = 24) List<@Valid Service> items)
        implements StatesFacts {
    public Services {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** Each service by its name and description, with an offer where there is one price. */
    @Override
    public List<Thing> facts(Context context) {
        return items.stream()
                .map(item -> Thing.of("Service")
                        .with("name", item.name())
                        .with("description", item.text())
                        .with("offers", offer(item)))
                .toList();
    }

    /** None for a price "from": it is not the price of any one service; nor for what is free. */
    private static Thing offer(Service item) {
        Money price = item.price();
        return price == null || item.from() || price.amount().signum() == 0
                ? null
                : Thing.of("Offer")
                        .with("price", price.amount().toPlainString())
                        .with("priceCurrency", price.currency().getCurrencyCode());
    }

    /**
     * One service.
     *
     * @param name what it is called
     * @param text one concrete sentence
     * @param price what it costs
     * @param from whether the price is the lowest of several
     * @param duration how long it takes, as visitors read it: {@code 60 min}
     * @param icon from the theme
     * @param action what to do next, where it differs from the page's own action
     */
    public record Service(
            @NotBlank @Size(max = 80) String name,
            @Size(max = 400) String text,
            Money price,
            boolean from,
            @Size(max = 40) String duration,
            @Valid Icon icon,
            @Valid Action action) {}
}
