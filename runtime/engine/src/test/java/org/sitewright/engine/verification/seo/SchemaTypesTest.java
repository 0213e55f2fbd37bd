package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.component.Thing;

class SchemaTypesTest {
    private static final Thing RATING = Thing.of("Rating").with("ratingValue", 5);
    private static final Thing TOUR = Thing.of("Product").with("name", "Tour");
    private static final Thing REVIEW = Thing.of("Review").with("author", "Ann").with("reviewRating", RATING);
    private static final Thing HOME = item(1, "Home").with("item", "/");

    private static List<String> broken(Thing thing) {
        return SchemaTypes.broken(thing, false);
    }

    private static Thing item(int position, String name) {
        return Thing.of("ListItem").with("position", position).with("name", name);
    }

    private static Thing trail(Object... items) {
        return Thing.of("BreadcrumbList").with("itemListElement", List.of(items));
    }

    private static Thing faq(Object... questions) {
        return Thing.of("FAQPage").with("mainEntity", List.of(questions));
    }

    private static Thing question(String name, Object answer) {
        return Thing.of("Question").with("name", name).with("acceptedAnswer", answer);
    }

    @Test
    void shouldNoticeAMisspeltType() {
        assertEquals(
                List.of("schema.org has no type LocalBusines; LocalBusiness is near"),
                broken(Thing.of("LocalBusines").with("name", "Bella")));
    }

    @Test
    void shouldKnowWhatRunsASite() {
        assertTrue(Stream.of("LocalBusiness", "Bakery", "Hotel").allMatch(SchemaTypes::isLocalBusiness));
        assertTrue(Stream.of("Organization", "NGO", "Bakery").allMatch(SchemaTypes::isOrganization));
        assertFalse(SchemaTypes.isLocalBusiness("NGO"));
        assertFalse(SchemaTypes.isOrganization("Product"));
    }

    @Test
    void shouldAskForWhatEachTypeNeeds() {
        assertEquals(List.of("Bakery has no name", "Bakery has no address, areaServed"), broken(Thing.of("Bakery")));
        assertEquals(List.of("WebSite has no name", "WebSite has no url"), broken(Thing.of("WebSite")));
        assertEquals(
                List.of("Product has no name", "Product has no review, aggregateRating, offers"),
                broken(Thing.of("Product")));
        assertEquals(
                List.of(
                        "AggregateRating has no ratingValue",
                        "AggregateRating has no ratingCount, reviewCount",
                        "AggregateRating has no itemReviewed"),
                broken(Thing.of("AggregateRating")));
        assertEquals(
                List.of("Review has no author", "Review has no reviewRating", "Review has no itemReviewed"),
                broken(Thing.of("Review")));
        assertEquals(List.of("FAQPage has no mainEntity"), broken(Thing.of("FAQPage")));
        assertEquals(List.of("Service has no name"), broken(Thing.of("Service")));
        assertEquals(List.of(), broken(Thing.of("Person")));
    }

    @Test
    void shouldAskOffersForAPriceAboveNothing() {
        Thing offer = Thing.of("Offer");
        assertEquals(List.of("Offer has no price", "Offer has no priceCurrency"), broken(offer));
        assertEquals(
                List.of(),
                broken(offer.with(
                        "priceSpecification", Thing.of("UnitPriceSpecification").with("price", 4))));
        assertEquals(List.of(), broken(offer.with("price", "0.90").with("priceCurrency", "EUR")));
        assertEquals(
                List.of("Offer states price 0.00; it needs more than 0"),
                broken(offer.with("price", "0.00").with("priceCurrency", "EUR")));
    }

    @Test
    void shouldTakeReviewsOfAThingThatHasAName() {
        assertEquals(List.of(), broken(REVIEW.with("itemReviewed", TOUR)));
        assertEquals(List.of(), SchemaTypes.broken(REVIEW, true));
        assertEquals(List.of("Product has no name"), broken(REVIEW.with("itemReviewed", Thing.of("Product"))));
        assertEquals(
                List.of("Review is about NGO: reviews of the site's owner are self-serving"),
                SchemaTypes.broken(REVIEW.with("itemReviewed", Thing.of("NGO").with("name", "Us")), true));
        Thing rating = Thing.of("AggregateRating").with("ratingValue", 4).with("ratingCount", 9);
        assertEquals(List.of(), SchemaTypes.broken(rating, true));
        assertEquals(
                List.of("AggregateRating is about Hotel: reviews of the site's owner are self-serving"),
                broken(rating.with("itemReviewed", Thing.of("Hotel").with("name", "Us"))));
    }

    @Test
    void shouldTakeNamesOfAuthorsOfOneToNinetyNineCharacters() {
        Thing review = REVIEW.with("itemReviewed", TOUR);
        assertEquals(List.of(), broken(review.with("author", "A")));
        assertEquals(List.of(), broken(review.with("author", "A".repeat(99))));
        assertEquals(
                List.of("Review has an author's name of 100 characters; 1 to 99 are allowed"),
                broken(review.with("author", "A".repeat(100))));
        assertEquals(List.of(), broken(review.with("author", Thing.of("Person").with("name", "Ann"))));
        assertEquals(
                List.of("Review has an author's name of 0 characters; 1 to 99 are allowed"),
                broken(review.with("author", Thing.of("Person"))));
    }

    @Test
    void shouldAskQuestionsForAnswers() {
        Thing answer = Thing.of("Answer").with("text", "No.");
        String broken = "FAQPage has a question without name or acceptedAnswer.text";
        assertEquals(List.of(), broken(faq(question("Far?", answer))));
        assertEquals(List.of(), broken(faq(question("Far?", List.of(Thing.of("Answer"), answer)))));
        assertEquals(List.of(broken), broken(faq(question("Far?", Thing.of("Answer")))));
        assertEquals(List.of(broken), broken(faq(question("Far?", "No."))));
        assertEquals(List.of(broken), broken(faq(Thing.of("Question").with("acceptedAnswer", answer))));
        assertEquals(List.of(broken), broken(faq(question("Far?", answer), "Near?")));
    }

    @Test
    void shouldAskTrailsForTheirOrderAndWhereItemsLead() {
        assertEquals(List.of(), broken(trail(HOME, item(2, "Menu"))));
        assertEquals(
                List.of(),
                broken(trail(
                        HOME,
                        Thing.of("ListItem")
                                .with("position", "2")
                                .with("item", Thing.of("WebPage").with("name", "Menu")))));
        assertEquals(List.of("BreadcrumbList has 0 ListItem; it needs 2 or more"), broken(trail()));
        assertEquals(List.of("ListItem 1 lacks item"), broken(trail(item(1, "Home"), item(2, "Menu"))));
        assertEquals(
                List.of("ListItem 2 lacks name"),
                broken(trail(HOME, Thing.of("ListItem").with("position", 2).with("item", "/menu"))));
        assertEquals(
                List.of("ListItem 2 lacks name"),
                broken(trail(HOME, Thing.of("ListItem").with("position", 2).with("item", Thing.of("WebPage")))));
        assertEquals(List.of("ListItem 2 lacks its position"), broken(trail(HOME, item(3, "Menu"))));
        assertEquals(List.of("ListItem 2 lacks its position"), broken(trail(HOME, "Menu")));
    }

    @Test
    void shouldRefuseReviewsThatTheOwnerStatesOfItself() {
        Thing bakery = Thing.of("Bakery").with("name", "Us").with("areaServed", "Bath");
        assertEquals(List.of(), broken(bakery));
        assertEquals(
                List.of("Bakery states review about the site's owner: such reviews are self-serving"),
                broken(bakery.with("review", REVIEW)));
        assertEquals(
                List.of("NGO states aggregateRating about the site's owner: such reviews are self-serving"),
                broken(Thing.of("NGO").with("aggregateRating", RATING)));
    }
}
