package org.sitewright.archetype.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Finds offers in running text: {@code a basic service is £45}, {@code the Garden Room at 95 EUR per night}. */
final class SentenceOffers {
    private static final Pattern CLAUSE = Pattern.compile(
            "(?iU)[;,]\\s+(?:and\\s+|und\\s+|y\\s+|et\\s+)?|\\s+(?:and|und|y|et)\\s+(?=(?:a|an|the|der|die|das|ein|eine|el|la|un|une|le)\\s)|\\s[–—-]\\s|:\\s+|(?<=[.!?])\\s+");
    private static final Pattern BEFORE = Pattern.compile(
            "(?iU)^(?:.*\\b(?:we (?:charge|offer|have|do)|there(?:'s| is| are)|also|plus|but|then)\\s+)?(?:(?:a|an|the|our|one|for|eine?n?|der|die|das|unsere?|für|el|la|los|las|un|una|le|les|une|notre)\\s+)*(?<name>[^.;:?!]{3,60}?)\\s+(?:(?:now|currently|still|just|will|normally|usually|always|immer noch|jetzt)\\s+)*(?:is|are|costs?|starts?|starting|kostet|kosten|liegt|cuesta|cuestan|coûte|coûtent|für|for|at|à|zu|por|goes for|runs|comes to|works out at|kost|costa|costano|valgono|vale|sale a|revient à|fait)?\\s*(?:(?:seit|since|as of|depuis|sinds|ab) \\p{L}+\\s+)?(?:at|from|ab|bei|desde|à partir de|à|jetzt|now|nun|vanaf)?\\s*$");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?U)(?:[Tt]he |[Dd](?:er|ie|as) |El |La |Le )?((?!The |There |They |This |That |Then |Dogs? |All |We |It |In )\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3})\\s+(?:is|are|has|looks|costs?|comes|ist|hat|kostet|es|est|tiene|coûte)\\b");
    private static final Pattern NOT_NAMES = Pattern.compile(
            "(?iU)^(it|that|this|they|he|she|we|i|you|which|who|everything|all|people|price|prices|budget|cost|about|around|only|under|over|up to|more than|less than|sorry|not|no|das|es|er|sie|wir|dies)\\b.*|.*\\b(sorry|not|instead|budget|limit|ceiling|obergrenze|límite|limite|limiet|spend|paid|revenue|turnover|website|quote)\\b.*");

    private final Found found;

    SentenceOffers(Found found) {
        this.found = found;
    }

    /** Adds what {@code sentence} offers. */
    void read(Excerpt sentence, List<Value> offers) {
        if (Voice.isPrivate(sentence.text()) || Voice.isMoneyTalk(sentence.text())) {
            return;
        }
        Matcher subject = SUBJECT.matcher(sentence.text());
        List<Excerpt> prices = Figures.prices(sentence);
        if (subject.lookingAt() && prices.size() == 1) {
            Excerpt price = prices.get(0);
            offers.add(Values.fields(
                    "name", sentence.group(subject, 1),
                    "price", price,
                    "duration",
                            Figures.unit(sentence.from(sentence.text().indexOf(price.text())
                                    + price.text().length()))));
            return;
        }
        for (Excerpt clause : sentence.split(CLAUSE)) {
            Matcher price = Figures.price(clause, 0);
            if (price == null) {
                continue;
            }
            Matcher before = BEFORE.matcher(clause.text().substring(0, price.start()));
            if (!before.matches()) {
                continue;
            }
            Excerpt name = clause.part(before.start("name"), before.end("name")).strip();
            if (name.text().split("\\s+").length <= 7
                    && !NOT_NAMES.matcher(name.text()).matches()) {
                Excerpt amount = clause.part(price.start(), price.end()).strip();
                offers.add(Values.fields(
                        "name",
                        OfferLine.trimmed(name),
                        "price",
                        amount,
                        "duration",
                        Figures.unit(clause.from(price.end()))));
            }
        }
    }
}
