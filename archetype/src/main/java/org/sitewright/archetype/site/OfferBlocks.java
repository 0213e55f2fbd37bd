package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Offer;
import org.sitewright.archetype.brief.OfferGroup;
import org.sitewright.archetype.brief.Price;

/** What a business offers, as blocks: a card of names and prices where texts are short, otherwise a row for each. */
final class OfferBlocks {
    private static final int CARD_FROM = 5;
    private static final int CARD_TEXT = 70;
    private static final int MAX_NAMES = 48;
    private static final int MAX_CARD_TEXT = 500;
    private static final int MAX_TEXT = 1_000;
    private static final int MAX_CHARACTERS = 16_000;

    private final Brief brief;
    private final Labels labels;
    private final SitePlan plan;

    OfferBlocks(Brief brief, Labels labels, SitePlan plan) {
        this.brief = brief;
        this.labels = labels;
        this.plan = plan;
    }

    /** One group; a text that is too long for its place stands whole in a text block below. */
    List<Map<String, Object>> of(OfferGroup group, String id, String heading, Optional<String> lead) {
        if (isNames(group)) {
            return List.of(Blocks.block(
                    "features",
                    "id",
                    id,
                    "heading",
                    heading,
                    "body",
                    lead.map(Markdown::literal),
                    "items",
                    group.offers().stream()
                            .map(offer -> Blocks.properties("name", Words.begun(offer.name(), brief.locale())))
                            .toList()));
        }
        boolean card = isCard(group);
        int max = card ? MAX_CARD_TEXT : MAX_TEXT;
        List<Map<String, Object>> items = new ArrayList<>();
        List<Map<String, Object>> details = new ArrayList<>();
        for (Offer offer : group.offers()) {
            Optional<PlannedPage> page = plan.pageOf(offer);
            String text = page.isPresent() ? null : offer.text();
            if (text != null && text.length() > max) {
                details.addAll(Blocks.rich("text", null, offer.name(), Markdown.literal(text)));
                text = null;
            }
            items.add(item(offer, text, page, card));
        }
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (List<Map<String, Object>> part : Blocks.parts(
                items, card ? 60 : 24, MAX_CHARACTERS, item -> item.toString().length())) {
            boolean first = blocks.isEmpty();
            blocks.add(Blocks.block(
                    card ? "price-list" : "services",
                    "id",
                    first ? id : null,
                    "heading",
                    first ? heading : null,
                    card ? "note" : "lead",
                    first ? lead : null,
                    "items",
                    part));
        }
        blocks.addAll(details);
        return blocks;
    }

    /** The one offer of a page that is named like it: what it is, then what it costs. */
    List<Map<String, Object>> alone(Offer offer) {
        List<Map<String, Object>> blocks =
                new ArrayList<>(Blocks.rich("text", null, null, Markdown.literal(offer.text())));
        if (!offer.prices().isEmpty() || duration(offer) != null) {
            blocks.add(Blocks.block("services", "items", List.of(item(offer, null, Optional.empty(), false))));
        }
        return blocks;
    }

    /** Whether nothing but their names is known of so many that they would make an empty card. */
    private boolean isNames(OfferGroup group) {
        return group.offers().size() >= CARD_FROM
                && group.offers().size() <= MAX_NAMES
                && group.offers().stream()
                        .allMatch(offer -> offer.text() == null
                                && offer.prices().isEmpty()
                                && duration(offer) == null
                                && plan.pageOf(offer).isEmpty());
    }

    private boolean isCard(OfferGroup group) {
        List<Offer> offers = group.offers();
        boolean rows = offers.stream()
                .anyMatch(offer -> duration(offer) != null || plan.pageOf(offer).isPresent());
        int characters = offers.stream()
                .mapToInt(offer -> offer.text() == null ? 0 : offer.text().length())
                .sum();
        boolean names = offers.size() > 1
                && characters == 0
                && offers.stream().anyMatch(offer -> !offer.prices().isEmpty());
        boolean brief = offers.size() >= CARD_FROM && characters / offers.size() <= CARD_TEXT;
        return !rows && (names || brief || Sections.isFood(this.brief));
    }

    /** How long it takes; what a price is for ({@code a year}) says nothing where the price is not given. */
    private String duration(Offer offer) {
        return offer.prices().isEmpty() && labels.isRate(offer.duration()) ? null : offer.duration();
    }

    private Map<String, Object> item(Offer offer, String text, Optional<PlannedPage> page, boolean card) {
        Price one = offer.prices().size() == 1 ? offer.prices().get(0) : null;
        boolean plain = one != null && one.option() == null && one.form() == Price.Form.EXACT;
        return Blocks.properties(
                "name",
                Words.begun(offer.name(), brief.locale()),
                "text",
                card ? text : Words.begun(text, brief.locale()),
                "price",
                plain ? one.amount() : null,
                "prices",
                plain ? null : offer.prices().stream().map(OfferBlocks::price).toList(),
                "duration",
                card ? null : duration(offer),
                "page",
                page.map(PlannedPage::path));
    }

    private static Map<String, Object> price(Price price) {
        return Blocks.properties(
                "option",
                price.option(),
                "amount",
                price.amount(),
                "upTo",
                price.upTo(),
                "from",
                price.form() == Price.Form.FROM ? true : null,
                "extra",
                price.form() == Price.Form.EXTRA ? true : null);
    }
}
