package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a brief without a form: loose lines, sentences that say something of the one before, figures in prose. */
class LooseLinesOfABriefTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are open Monday to Thursday 9 to 5.30 and Friday 9am–3pm. | Monday to Thursday 9 to 5.30; Friday 9am–3pm.",
                "Mo–Do 8–17 Uhr, Fr 8–13 Uhr | Mo–Do 8–17 Uhr; Fr 8–13 Uhr",
                "On Thursdays from two until four. | Thursdays from two until four",
                "Fermé le lundi et le mardi. | Fermé le lundi et le mardi.",
                "The old sign says Sunday 8–10. | ''",
                "Saturday repair club is 11 till 1. | ''"
            })
    void shouldFindHoursWithTheirDaysInRunningText(String text, String hours) {
        Found found = new Found();
        new HoursLines(found).within(Shown.excerpt(text));
        assertEquals(
                hours,
                String.join(
                        "; ",
                        found.list("hours").stream()
                                .map(LooseLinesOfABriefTest::text)
                                .toList()));
    }

    @Test
    void shouldKeepTwoPricesThatShareASign() {
        assertEquals(
                """
                name: Massage
                prices/0/option: 30
                prices/0/price: 25
                prices/0/currency: EUR
                prices/1/option: 60 min
                prices/1/price: 45
                prices/1/currency: EUR
                duration: 30/60 min
                """,
                Shown.value(OfferLine.of(Shown.excerpt("Massage 30/60 min 25/45 EUR"), 0)));
    }

    @Test
    void shouldNotTakeAPriceForAName() {
        assertEquals("", Shown.value(OfferLine.of(Shown.excerpt("25 GBP"), 0)));
        assertEquals(
                "name: Trial lesson\ntext: half an hour\nprice: £18\n",
                Shown.value(OfferLine.of(Shown.excerpt("£18 Trial lesson, half an hour"), 0)));
    }

    @Test
    void shouldPublishASentenceThatIsGivenAfterwards() {
        Found found = new Found();
        List<String> shown = new ProseReader(found)
                        .visible(
                                Shown.excerpt("If you cancel late, I charge half. Please write that somewhere clear."),
                                false)
                        .stream()
                        .map(sentence -> sentence.line())
                        .toList();
        assertEquals(List.of("If you cancel late, I charge half."), shown);
        assertFalse(ProseReader.confirms("Don't put that on the site."));
    }

    @Test
    void shouldFindTypefacesBesideWordsOfTypeOnly() {
        Found found = new Found();
        Typefaces.in(
                Shown.excerpt("Bron likes Bitter for headings. No Lobster in any titles. We sell Karla cups."), found);
        assertEquals(
                List.of("Bitter"),
                found.list("fonts").stream().map(LooseLinesOfABriefTest::text).toList());
    }

    @Test
    void shouldFindFurtherLanguagesOfTheSite() {
        Found found = new Found();
        FurtherLanguages.in(Shown.excerpt("English first, a Dutch version later."), found);
        FurtherLanguages.in(Shown.excerpt("I teach in Polish too."), found);
        assertEquals(
                List.of("Dutch"),
                found.list("languages").stream()
                        .map(LooseLinesOfABriefTest::text)
                        .toList());
    }

    @Test
    void shouldTellFullLinesFromLooseOnes() {
        assertEquals(
                2,
                LooseText.statements(Shown.excerpt("We moved here in spring.\nOur dog did not."))
                        .size());
        assertEquals(
                1,
                LooseText.statements(
                                Shown.excerpt(
                                        "The clocks are about to change and everyone drags their bike out\nof the shed at once, which we like a lot and you may as well know."))
                        .size());
    }

    @Test
    void shouldTakeAShortNumberedLineAboveATextForAHeading() {
        String read = Shown.rules(Shown.text("Name: Otter Hall\n\n2. Questions\n\nIs there a lift? No, but a ramp.\n"));
        assertTrue(read.contains("faq/0/answer: No, but a ramp."), read);
    }

    private static String text(org.sitewright.archetype.brief.Value value) {
        return ((org.sitewright.archetype.brief.Value.Text) value).text();
    }
}
