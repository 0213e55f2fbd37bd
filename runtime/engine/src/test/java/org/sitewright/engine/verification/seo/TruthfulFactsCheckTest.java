package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitewright.api.component.Thing;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.TruthfulFacts;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class TruthfulFactsCheckTest {
    private static List<Finding> check(String html, Thing... facts) {
        return check(PageUnderTest.of(html).facts(facts).rendered());
    }

    private static List<Finding> check(RenderedPage page) {
        return new TruthfulFactsCheck().check(DefaultClause.of(TruthfulFacts.class), page);
    }

    private static List<String> messages(String html, Thing... facts) {
        return check(html, facts).stream().map(Finding::message).toList();
    }

    private static Thing product() {
        return Thing.of("Product").with("name", "Sunset tour");
    }

    @Test
    void shouldAcceptWhatThePageShows() {
        Thing hours = Thing.of("OpeningHoursSpecification")
                .with("dayOfWeek", List.of("https://schema.org/Monday"))
                .with("opens", "09:00")
                .with("closes", "17:30");
        Thing business = Thing.of("Restaurant")
                .with("name", "Bella’s  Place")
                .with("telephone", "+1 305 123 4567")
                .with("email", "hi@bella.org")
                .with("url", "https://site.test/")
                .with("sameAs", List.of("https://social.org/bella"))
                .with("image", "https://site.test/a.webp")
                .with("isAccessibleForFree", true)
                .with(
                        "address",
                        Thing.of("PostalAddress")
                                .with("streetAddress", "1 Main St")
                                .with("addressCountry", "US"))
                .with("openingHoursSpecification", List.of(hours));
        assertEquals(
                List.of(),
                messages(
                        """
                <h1>bella’s&nbsp;Place</h1><p>1 Main St, United States</p><p>9 am – 5:30 p.m.</p><a href="tel:+13051234567">Call</a>
                <a href="mailto:hi@bella.org?subject=x">Write</a><a href="https://social.org/bella">Us</a><img src="/a.webp">""",
                        business));
    }

    @Test
    void shouldRejectWhatThePageDoesNotShow() {
        assertEquals(
                List.of(new Finding(
                        "SEO-010",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "Service states name \"Diving\", which the page does not show",
                        "Show it on the page, or do not state it")),
                check(
                        "<p hidden>Diving</p><script>Diving</script><img src=/x alt=Diving><p>Sailing</p>",
                        Thing.of("Service").with("name", "Diving")));
    }

    @Test
    void shouldReadNumbersAsWritten() {
        Thing offer = Thing.of("Offer")
                .with("price", new BigDecimal("1450.00"))
                .with("priceCurrency", "USD")
                .with("availability", "https://schema.org/InStock");
        assertEquals(
                List.of(), messages("<p>Sunset tour for $1,450</p>", product().with("offers", offer)));
        assertEquals(
                List.of("Offer states price \"1450.00\", which the page does not show"),
                messages("<p>Sunset tour for $11450</p>", product().with("offers", offer)));
    }

    @Test
    void shouldReadNumbersInOtherDigits() {
        Thing offer = Thing.of("Offer")
                .with("price", new BigDecimal("1251.50"))
                .with("priceCurrency", "EGP")
                .with("availability", "https://schema.org/InStock");
        Thing tour = product().with("offers", offer);
        assertEquals(
                List.of(),
                messages("<p>Sunset tour</p><p>\u0661\u066c\u0662\u0665\u0661\u066b\u0665\u0660 EGP</p>", tour));
        assertEquals(List.of(), messages("<p>Sunset tour</p><p>EGP 1\u2019251.50</p>", tour));
        assertEquals(
                List.of("Offer states price \"1251.50\", which the page does not show"),
                messages("<p>Sunset tour</p><p>\u0661\u066c\u0662\u0665\u0662\u066b\u0665\u0660 EGP</p>", tour));
    }

    @Test
    void shouldRejectMissingProperties() {
        assertEquals(
                List.of(new Finding(
                        "SEO-010",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "Product has no review, aggregateRating, offers",
                        "State all that the type requires, or do not state it")),
                check("Sunset tour", product()));
        assertEquals(
                List.of("WebSite has no url"),
                messages("Site", Thing.of("WebSite").with("name", "Site")));
        assertEquals(
                List.of("LocalBusiness has no address, areaServed"),
                messages("Bella", Thing.of("LocalBusiness").with("name", "Bella")));
        assertEquals(List.of(), messages("Bella", Thing.of("Organization").with("name", "Bella")));
        assertEquals(
                List.of("Service has no name"), messages("", Thing.of("Service").with("url", "https://site.test/")));
        assertEquals(
                List.of("Offer has no priceCurrency", "Offer states price 0; it needs more than 0"),
                messages(
                        "Sunset tour 0",
                        product().with("offers", Thing.of("Offer").with("price", 0))));
    }

    @Test
    void shouldRejectTrailWithoutPlaces() {
        Thing home =
                Thing.of("ListItem").with("position", 1).with("name", "Home").with("item", "https://site.test/");
        Thing menu = Thing.of("ListItem").with("position", 2).with("name", "Menu");
        assertEquals(
                List.of(),
                messages("Home Menu", Thing.of("BreadcrumbList").with("itemListElement", List.of(home, menu))));
        assertEquals(
                List.of("BreadcrumbList has 1 ListItem; it needs 2 or more"),
                messages("Home", Thing.of("BreadcrumbList").with("itemListElement", List.of(home))));
        assertEquals(
                List.of("ListItem 1 lacks its position", "ListItem 2 lacks its position"),
                messages("Home Menu", Thing.of("BreadcrumbList").with("itemListElement", List.of(menu, home))));
    }

    @Test
    void shouldRejectReviewsOfTheOwner() {
        Thing rating = Thing.of("AggregateRating").with("ratingValue", 4.8).with("reviewCount", 12);
        assertEquals(
                List.of("Organization states aggregateRating about the site's owner: such reviews are self-serving"),
                messages(
                        "Bella 4.8 12",
                        Thing.of("Organization").with("name", "Bella").with("aggregateRating", rating)));
        Thing review = Thing.of("Review")
                .with("author", "Ann")
                .with("reviewRating", Thing.of("Rating").with("ratingValue", 5));
        assertEquals(
                List.of("Review is about Hotel: reviews of the site's owner are self-serving"),
                messages(
                        "Ann 5 Bella",
                        review.with("itemReviewed", Thing.of("Hotel").with("name", "Bella"))));
        assertEquals(List.of("Review has no itemReviewed"), messages("Ann 5", review));
        assertEquals(List.of(), messages("Sunset tour Ann 5", product().with("review", review)));
        assertEquals(
                List.of("AggregateRating has no ratingCount, reviewCount"),
                messages(
                        "Sunset tour 4.8",
                        product()
                                .with(
                                        "aggregateRating",
                                        Thing.of("AggregateRating").with("ratingValue", 4.8))));
    }

    @Test
    void shouldRejectQuestionWithoutAnswer() {
        Thing question = Thing.of("Question").with("name", "Is it far?");
        Thing answered = question.with("acceptedAnswer", Thing.of("Answer").with("text", "No, ten minutes."));
        assertEquals(
                List.of(),
                messages(
                        "<p>Is it far?</p><p>No, <b>ten</b> minutes.</p>",
                        Thing.of("FAQPage").with("mainEntity", List.of(answered))));
        assertEquals(
                List.of("FAQPage has a question without name or acceptedAnswer.text"),
                messages("Is it far?", Thing.of("FAQPage").with("mainEntity", List.of(question))));
    }

    record Card() {}

    @Test
    void shouldRejectFactsWrittenIntoTheMarkup() {
        RenderedBlock block = BlockUnderTest.of(
                        new Card(), "<p id=block>Tours<script type='application/LD+json'>{}</script></p>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "SEO-010",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "Structured data stands in the markup, where nothing holds it to the page",
                        "State it in Java: let the component implement StatesFacts")),
                check(PageUnderTest.of(block).rendered()));
        String head = "<head><script type='application/ld+json'>{}</script></head>";
        RenderedBlock plain = BlockUnderTest.of(new Card(), "<p id=block>Tours<script>{}</script></p>")
                .rendered();
        assertEquals(
                List.of(),
                check(PageUnderTest.of(head + plain.html()).with(plain).rendered()));
        assertEquals(List.of(), check(PageUnderTest.of(block.html()).rendered()), "a page of its own");
    }

    @Test
    void shouldBlameTheComponentThatStatesWhatNobodyShows() {
        RenderedBlock block =
                BlockUnderTest.of(new Card(), "<p id=block>Tours</p>").rendered();
        Thing diving = Thing.of("Service").with("name", "Diving");
        Thing site = Thing.of("WebSite").with("name", "Tours");
        RenderedPage page = PageUnderTest.of(block)
                .facts(diving, site)
                .rendered()
                .of(Place.of("frame.xhtml"), Map.of(diving, block, site, block));
        assertEquals(
                List.of(block.blaming("java"), block.subject()),
                check(page).stream().map(Finding::subject).toList());
    }
}
