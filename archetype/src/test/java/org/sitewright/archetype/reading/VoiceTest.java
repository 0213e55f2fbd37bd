package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.archetype.brief.Instruction;

class VoiceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd love a photo of the oven here.",
                "We would like something calm.",
                "The website should feel calm.",
                "Our turnover was 90,000 GBP.",
                "Between us, Karl drinks.",
                "Don’t mention the fire.",
                "Hello there,",
                "The competitors across the road are cheaper.",
                "Bitte keine Stockfotos.",
                "Text folgt.",
                "No queremos carruseles.",
                "Nous voudrions un site simple.",
                "Il sito deve essere semplice.",
                "We haven't decided about the second shop yet.",
                "Those are last year's prices.",
                "Dana has the final say on wording.",
                "Client to confirm.",
                "Most of our bookings come from word of mouth.",
                "We pay 18% to the booking platform.",
                "It would be nice to see the number at once.",
                "It would be kind if all of it stood before the first frost.",
                "Button → Rent a sledge (opens the calendar)",
                "(change \"two kilns\" once the new one is here)",
                "It should then say that we have three kilns.",
                "No tooth icons, no rainbow gradients.",
                "Keine Zahn-Icons.",
                "One row per sledge.",
                "Repeat this box for every cottage.",
                "Only those who have agreed.",
                "Sarah to chase the printer.",
                "Herr Dogan liefert die Bilder nach.",
                "Die Preise stimmen noch nicht.",
                "Les prix sont à vérifier avec Luc.",
                "Esto todavía no está decidido.",
                "I prezzi sono da verificare con Luca.",
                "Ik weet niet zeker of de prijzen nog kloppen."
            })
    void shouldHearThatTheBuildersAreSpokenTo(String sentence) {
        assertTrue(Voice.toBuilders(sentence, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We bake every morning.",
                "Dogs are welcome on a lead.",
                "The mill has turned since 1790.",
                "Wir backen jeden Morgen.",
                "Abrimos a las ocho.",
                "Nous ouvrons à midi.",
                "You are kind to the goats, the goats are kind to you.",
                "Button making on Mondays.",
                "We change the water daily.",
                "No shoes in the icon room of the chapel, no flash.",
                "A row for every child in the planetarium.",
                "Only people over twelve may steer."
            })
    void shouldHearThatVisitorsAreSpokenTo(String sentence) {
        assertFalse(Voice.toBuilders(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please bring a towel.",
                "Add a second scoop for 1 EUR.",
                "Use the back door after six.",
                "Keep left.",
                "We'd love to hear from you.",
                "We need two days' notice for large orders.",
                "We will send you a quote within two days.",
                "Ask us about vouchers.",
                "Do I need a ticket?",
                "Bitte bringen Sie ein Handtuch mit.",
                "Hunde müssen an die Leine.",
                "Wir möchten, dass Sie sich wohlfühlen.",
                "Les enfants doivent être accompagnés.",
                "Los perros deben ir atados.",
                "I cani devono stare al guinzaglio."
            })
    void shouldTakeARequestForOneToVisitorsOnlyWhereTheirWordsAreExpected(String sentence) {
        assertFalse(Voice.toBuilders(sentence, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Add a second scoop for 1 EUR.", "Use the back door after six.", "Please add a map."})
    void shouldTakeARequestForOneToTheBuildersElsewhere(String sentence) {
        assertTrue(Voice.toBuilders(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please call my private number, not the shop.",
                "The lease ends in May, keep that to yourself.",
                "This is confidential.",
                "Nur für euch: der Ofen ist kaputt.",
                "Solo para ti.",
                "Ne pas publier.",
                "🔒 Door code"
            })
    void shouldHearThatSomethingIsPrivate(String sentence) {
        assertTrue(Voice.isPrivate(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kind regards", "Schöne Grüße,", "Cheers", "Un saludo,", "Met vriendelijke groet"})
    void shouldHearThatALetterCloses(String line) {
        assertTrue(Voice.isClosing(line));
        assertFalse(Voice.isClosing(line + " to all who came: the bakery reopens."));
    }

    @Test
    void shouldNotTakePrivateLessonsForAPrivateMatter() {
        assertFalse(Voice.isPrivate("Private lessons on Fridays."));
        assertFalse(Voice.isPrivate("A private garden for our guests."));
    }

    @Test
    void shouldTellMoneyOfTheBusinessFromPrices() {
        assertTrue(Voice.isMoneyTalk("The rent is 900 GBP."));
        assertTrue(Voice.isMoneyTalk("Unser Umsatz liegt bei 90.000 EUR."));
        assertFalse(Voice.isMoneyTalk("A haircut is 30 GBP."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "None.", "–", "tbc", "keine", "not yet", "??"})
    void shouldKnowAnswersThatSayNothing(String answer) {
        assertTrue(Voice.isEmpty(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes, on a lead.", "No dogs, please.", "On Fridays", "12"})
    void shouldNotDropAnAnswer(String answer) {
        assertFalse(Voice.isEmpty(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "Live by the end of May, DEADLINE",
        "We can afford little, BUDGET",
        "Please no carousel, AVOID",
        "It must load fast, TECHNICAL",
        "A big photo, DESIGN",
        "Aimed at walkers, AUDIENCE",
        "Warm and plain, TONE",
        "Ask my sister, OTHER"
    })
    void shouldKnowWhatAnInstructionIsAbout(String sentence, Instruction.Kind kind) {
        assertEquals(kind, Voice.kind(sentence));
    }
}
