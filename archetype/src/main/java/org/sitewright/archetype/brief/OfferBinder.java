package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds what a business offers: offers, or groups of them, with their prices. */
final class OfferBinder {
    private static final Pattern WITH_DETAIL = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    private final Findings findings;
    private final Locale locale;

    OfferBinder(Findings findings, Locale locale) {
        this.findings = findings;
        this.locale = locale;
    }

    /** Groups in the order given; offers that stand in none are one group without a name, before the others. */
    List<OfferGroup> groups(Cursor top) {
        List<OfferGroup> groups = new ArrayList<>();
        List<Offer> loose = new ArrayList<>();
        for (Value item : ListBinder.listOrWords(top, "services")) {
            if (item instanceof Value.Fields fields
                    && fields.fields().stream().anyMatch(field -> field.key().equals("group"))) {
                Cursor group = new Cursor(findings, fields, "services.", List.of("group", "note", "items"));
                List<Offer> offers = new ArrayList<>();
                group.items("items").forEach(offer -> add(offer, offers));
                Optional<String> name = group.required("group", 120);
                if (!offers.isEmpty()) {
                    groups.add(new OfferGroup(
                            name.orElse(null), group.line("note", 300).orElse(null), offers));
                }
            } else {
                add(item, loose);
            }
        }
        if (!loose.isEmpty()) {
            groups.add(0, new OfferGroup(null, null, loose));
        }
        return groups;
    }

    private void add(Value item, List<Offer> offers) {
        if (item instanceof Value.Text text) {
            Matcher detail = WITH_DETAIL.matcher(text.text());
            boolean split = detail.matches();
            findings.given(text, "services")
                    .ifPresent(name -> offers.add(new Offer(
                            split ? detail.group(1) : name, split ? detail.group(2) : null, List.of(), null)));
        } else if (item instanceof Value.Fields fields) {
            Cursor offer = new Cursor(
                    findings,
                    fields,
                    "services.",
                    List.of("name", "text", "price", "prices", "currency", "from", "duration"));
            offer(offer).ifPresent(offers::add);
        } else {
            findings.wrongType(item, "services", "a list of groups of keys", "- name: … and below it text, price");
        }
    }

    private Optional<Offer> offer(Cursor fields) {
        Optional<String> name = fields.required("name", 80);
        List<Price> prices = new ArrayList<>();
        if (fields.any("price").isPresent()) {
            boolean from = fields.line("from").filter("true"::equals).isPresent();
            price(fields, null)
                    .map(price -> from ? new Price(null, Price.Form.FROM, price.amount(), null) : price)
                    .ifPresent(prices::add);
        }
        for (Value item : fields.items("prices")) {
            if (item instanceof Value.Fields option) {
                Cursor priced =
                        new Cursor(findings, option, "services.prices.", List.of("option", "price", "currency"));
                price(priced, priced.line("option", 60).orElse(null)).ifPresent(prices::add);
            } else {
                findings.wrongType(item, "services.prices", "a group of keys", "- {option: Small, price: 3.20 EUR}");
            }
        }
        return name.map(text -> new Offer(
                text,
                fields.line("text").orElse(null),
                prices,
                fields.line("duration", 40).orElse(null)));
    }

    private Optional<Price> price(Cursor fields, String option) {
        Optional<String> currency = fields.line("currency");
        Optional<String> given = fields.line("price")
                .map(amount -> amount + currency.map(sign -> " " + sign).orElse(""));
        Optional<Price> price = given.flatMap(text -> MoneyReader.read(text, locale))
                .map(read -> new Price(option, read.form(), read.amount(), read.upTo()));
        if (given.isPresent() && price.isEmpty()) {
            findings.unreadable(
                    fields.spanOf("price"),
                    "price \"" + given.get() + "\" cannot be read",
                    "write an amount and a currency code such as 45 USD, from 45 USD, 45–60 USD or + 5 USD");
        }
        return price;
    }
}
