package org.sitewright.engine.verification.seo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sitewright.api.component.Thing;
import org.sitewright.engine.site.OrganizationTypes;

/** What schema.org says of types, as far as Google's search documentation asks for it (October 2026). */
final class SchemaTypes {
    private SchemaTypes() {}

    /** Whether it is {@code LocalBusiness} or one of its subtypes. */
    static boolean isLocalBusiness(String type) {
        return OrganizationTypes.isLocalBusiness(type);
    }

    /** Whether it is {@code Organization} or one of its subtypes, local businesses among them. */
    static boolean isOrganization(String type) {
        return OrganizationTypes.contain(type);
    }

    /** What {@code thing} lacks or must not say; {@code nested} when another thing is what it is about. */
    static List<String> broken(Thing thing, boolean nested) {
        List<String> broken = new ArrayList<>();
        String type = thing.type();
        if (isOrganization(type)) {
            Stream.of("review", "aggregateRating")
                    .filter(thing.properties()::containsKey)
                    .forEach(p -> broken.add(
                            type + " states " + p + " about the site's owner: such reviews are self-serving"));
        }
        if (isLocalBusiness(type)) {
            need(thing, broken, "name");
            need(thing, broken, "address", "areaServed");
        }
        OrganizationTypes.misspelt(type)
                .ifPresent(meant -> broken.add("schema.org has no type " + type + "; " + meant + " is near"));
        switch (type) {
            case "WebSite" -> Stream.of("name", "url").forEach(p -> need(thing, broken, p));
            case "BreadcrumbList" -> trail(thing, broken);
            case "Product" -> {
                need(thing, broken, "name");
                need(thing, broken, "review", "aggregateRating", "offers");
            }
            case "Offer" -> offer(thing, broken);
            case "AggregateRating" -> {
                need(thing, broken, "ratingValue");
                need(thing, broken, "ratingCount", "reviewCount");
                about(thing, nested, broken);
            }
            case "Review" -> review(thing, nested, broken);
            case "FAQPage" -> faq(thing, broken);
            case "Service" -> need(thing, broken, "name");
            default -> {}
        }
        return broken;
    }

    private static void offer(Thing offer, List<String> broken) {
        if (!has(offer, "priceSpecification")) {
            need(offer, broken, "price");
            need(offer, broken, "priceCurrency");
        }
        if (has(offer, "price")
                && !String.valueOf(offer.properties().get("price")).matches(".*[1-9].*")) {
            broken.add("Offer states price " + offer.properties().get("price") + "; it needs more than 0");
        }
    }

    private static void review(Thing review, boolean nested, List<String> broken) {
        need(review, broken, "author");
        need(review, broken, "reviewRating");
        about(review, nested, broken);
        Object author = review.properties().get("author");
        Object name = author instanceof Thing person ? person.properties().get("name") : author;
        int length = name == null ? 0 : String.valueOf(name).length();
        if (author != null && (length == 0 || length >= 100)) {
            broken.add("Review has an author's name of " + length + " characters; 1 to 99 are allowed");
        }
    }

    private static void about(Thing thing, boolean nested, List<String> broken) {
        if (!nested) {
            need(thing, broken, "itemReviewed");
        }
        if (thing.properties().get("itemReviewed") instanceof Thing item) {
            if (isOrganization(item.type())) {
                broken.add(
                        thing.type() + " is about " + item.type() + ": reviews of the site's owner are self-serving");
            }
            need(item, broken, "name");
        }
    }

    private static void faq(Thing faq, List<String> broken) {
        List<Object> questions = list(faq.properties().get("mainEntity"));
        need(faq, broken, "mainEntity");
        for (Object entry : questions) {
            boolean answered = entry instanceof Thing question
                    && has(question, "name")
                    && list(question.properties().get("acceptedAnswer")).stream()
                            .anyMatch(a -> a instanceof Thing answer && has(answer, "text"));
            if (!answered) {
                broken.add("FAQPage has a question without name or acceptedAnswer.text");
            }
        }
    }

    private static void trail(Thing trail, List<String> broken) {
        List<Object> items = list(trail.properties().get("itemListElement"));
        if (items.size() < 2) {
            broken.add("BreadcrumbList has " + items.size() + " ListItem; it needs 2 or more");
        }
        for (int i = 0; i < items.size(); i++) {
            Thing item = items.get(i) instanceof Thing thing ? thing : Thing.of("ListItem");
            boolean named =
                    has(item, "name") || item.properties().get("item") instanceof Thing page && has(page, "name");
            boolean placed = String.valueOf(item.properties().get("position")).equals(String.valueOf(i + 1));
            boolean leads = has(item, "item") || i == items.size() - 1;
            if (!named || !placed || !leads) {
                broken.add("ListItem " + (i + 1) + " lacks " + (!placed ? "its position" : !named ? "name" : "item"));
            }
        }
    }

    private static void need(Thing thing, List<String> broken, String... oneOf) {
        if (Stream.of(oneOf).noneMatch(property -> has(thing, property))) {
            broken.add(thing.type() + " has no " + String.join(", ", oneOf));
        }
    }

    private static boolean has(Thing thing, String property) {
        Object value = thing.properties().get(property);
        return value != null
                && !(value instanceof String text && text.isBlank())
                && !List.of().equals(value);
    }

    /** A value as a list: itself where it is one. */
    static List<Object> list(Object value) {
        return value == null
                ? List.of()
                : value instanceof Iterable<?> many
                        ? StreamSupport.stream(many.spliterator(), false)
                                .<Object>map(o -> o)
                                .toList()
                        : List.of(value);
    }
}
