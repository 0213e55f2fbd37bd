package org.sitewright.components.pricelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitewright.api.component.Money;
import org.sitewright.api.component.Price;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * A menu or tariff: names on one side, prices aligned on the other; options such as sizes stand below with theirs. Where
 * one price has decimals, all have: 11.00 beside 9.20.
 *
 * @param heading of the list
 * @param note what holds for all prices
 * @param items in the order of the card
 */
@SiteComponent
@MaxHtml(48_000)
@MaxCss(2_500)
@NoScript
public record PriceList(
        @Size(max = 120) String heading,
        @Size(max = 300) String note,
        @NotEmpty @Size(max = 60) List<@Valid Item> items) {
    private static final int FEW = 3;

    public PriceList {
        List<Item> given = items == null ? List.of() : items;
        int decimals = given.stream()
                .flatMap(Item::amounts)
                .mapToInt(money -> money.amount().scale())
                .max()
                .orElse(0);
        items = given.stream().map(item -> item.with(decimals)).toList();
    }

    /** Whether they stand beside their heading: there are too few to stand below it. */
    public boolean few() {
        return heading != null && items.size() <= FEW;
    }

    /**
     * One line of the card.
     *
     * @param name what it is
     * @param text what is in it
     * @param price what it costs, where that is one amount
     * @param prices what it costs otherwise: options, ranges, additions
     */
    public record Item(
            @NotBlank @Size(max = 80) String name,
            @Size(max = 500) String text,
            Money price,
            @Size(max = 12) List<@Valid Price> prices) {
        public Item {
            prices = prices == null ? List.of() : List.copyOf(prices);
        }

        private Stream<Money> amounts() {
            return Stream.concat(
                            Stream.ofNullable(price),
                            prices.stream().flatMap(each -> Stream.of(each.amount(), each.upTo())))
                    .filter(Objects::nonNull);
        }

        private Item with(int decimals) {
            return new Item(
                    name,
                    text,
                    with(price, decimals),
                    prices.stream()
                            .map(each -> new Price(
                                    each.option(),
                                    with(each.amount(), decimals),
                                    with(each.upTo(), decimals),
                                    each.from(),
                                    each.extra()))
                            .toList());
        }

        private static Money with(Money money, int decimals) {
            return money == null || money.amount().scale() >= decimals
                    ? money
                    : new Money(money.amount().setScale(decimals), money.currency());
        }

        /** The price that stands in the line of the name; null where there is none, or several, or one with an option. */
        public Price single() {
            if (price != null) {
                return new Price(null, price, null, false, false);
            }
            return prices.size() == 1 && prices.get(0).option() == null ? prices.get(0) : null;
        }

        /** Prices that stand below the name. */
        public List<Price> below() {
            return price == null && single() != null ? List.of() : prices;
        }
    }
}
