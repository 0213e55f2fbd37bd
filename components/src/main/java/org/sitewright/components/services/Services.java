package org.sitewright.components.services;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.sitewright.api.component.Action;
import org.sitewright.api.component.Icon;
import org.sitewright.api.component.Link;
import org.sitewright.api.component.Money;
import org.sitewright.api.component.Price;
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
@MaxHtml(48_000)
@MaxCss(3_000)
@NoScript
public record Services(
        @Size(max = 120) String heading,
        @Size(max = 300) String lead,
        @NotEmpty @Size(max = 24) List<@Valid Service> items)
        implements StatesFacts {
    private static final int FEW = 3;

    public Services {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** Whether they stand beside their heading: there are too few to stand below it. */
    public boolean few() {
        return heading != null && items.size() <= FEW;
    }

    /** Each service by its name and description, with an offer for each exact price. */
    @Override
    public List<Thing> facts(Context context) {
        return items.stream()
                .map(item -> Thing.of("Service")
                        .with("name", item.name())
                        .with("description", item.text())
                        .with("offers", offers(item)))
                .toList();
    }

    /** None for a price "from", a range or an addition: it is not the price of any one service; nor for what is free. */
    private static List<Thing> offers(Service item) {
        List<Thing> offers = item.shown().stream()
                .filter(Price::exact)
                .map(price -> Thing.of("Offer")
                        .with("name", price.option())
                        .with("price", price.amount().amount().toPlainString())
                        .with("priceCurrency", price.amount().currency().getCurrencyCode()))
                .toList();
        return offers.isEmpty() ? null : offers;
    }

    /**
     * One service.
     *
     * @param name what it is called
     * @param text one concrete sentence
     * @param price what it costs, where that is one amount
     * @param from whether that amount is the lowest of several
     * @param prices what it costs otherwise: options, ranges, additions
     * @param duration how long it takes, as visitors read it: {@code 60 min}
     * @param icon from the theme
     * @param page tells more about it; the name leads there
     * @param action what to do next, where it differs from the page's own action
     */
    public record Service(
            @NotBlank @Size(max = 80) String name,
            @Size(max = 1_000) String text,
            Money price,
            boolean from,
            @Size(max = 12) List<@Valid Price> prices,
            @Size(max = 40) String duration,
            @Valid Icon icon,
            @Valid Link page,
            @Valid Action action) {
        public Service {
            prices = prices == null ? List.of() : List.copyOf(prices);
        }

        /** Every price in the order given. */
        public List<Price> shown() {
            return price == null
                    ? prices
                    : Stream.concat(Stream.of(new Price(null, price, null, from, false)), prices.stream())
                            .toList();
        }
    }
}
