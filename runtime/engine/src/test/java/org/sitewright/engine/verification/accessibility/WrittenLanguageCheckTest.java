package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.WrittenLanguage;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class WrittenLanguageCheckTest {
    private static final String ENGLISH =
            "Our boats leave the north quay at noon, and they are back before the night. You can buy tickets on the quay or in our office, which is open every day but Monday. Children do not pay, and dogs are welcome if they are with their owner. In winter the boats leave in the morning only, when the weather is fair, and we ask you to telephone before you come.";

    private static List<Finding> check(String lang, String text) {
        return new WrittenLanguageCheck()
                .check(
                        DefaultClause.of(WrittenLanguage.class),
                        PageUnderTest.of("<html lang=" + lang + "><body><nav>Start Preise Kontakt</nav><main>" + text
                                        + "</main></body></html>")
                                .rendered());
    }

    /** The first {@code count} words. */
    private static String words(int count) {
        return String.join(" ", List.of(ENGLISH.split(" ")).subList(0, count));
    }

    @Test
    void shouldAcceptTheLanguageThatIsNamed() {
        assertEquals(List.of(), check("en-GB", ENGLISH));
    }

    /** Finnish has words here, and so has Danish; Norwegian is not told from it, Latin and nothing are not known. */
    @ParameterizedTest
    @ValueSource(strings = {"nb", "la", "''", "zz"})
    void shouldSayNothingOfLanguagesWhoseWordsAreNotKnown(String lang) {
        assertEquals(List.of(), check(lang, ENGLISH));
    }

    @Test
    void shouldWarnOfAnotherLanguage() {
        for (String lang : List.of("fi", "de-AT", "it")) {
            List<Finding> findings = check(lang, ENGLISH);
            assertEquals(1, findings.size(), lang);
            assertEquals(
                    List.of("A11Y-022", Severity.WARNING, PageUnderTest.SUBJECT),
                    List.of(
                            findings.get(0).id(),
                            findings.get(0).severity(),
                            findings.get(0).subject()));
        }
    }

    @Test
    void shouldCountTheWords() {
        assertEquals(
                "The page says lang=\"fi\"; 32 of its first 60 words are function words of English, 1 of Finnish",
                check("fi", words(60)).get(0).message());
    }

    @Test
    void shouldNeedAFifthOfTheWords() {
        assertEquals(1, check("de", "the ".repeat(12) + "Gull ".repeat(48)).size());
        assertEquals(List.of(), check("de", "the ".repeat(11) + "Gull ".repeat(49)));
    }

    @Test
    void shouldNeedFourTimesAsManyAsOfTheLanguageThatIsNamed() {
        assertEquals(
                1,
                check("de", "the ".repeat(40) + "und ".repeat(10) + "Gull ".repeat(10))
                        .size());
        assertEquals(List.of(), check("de", "the ".repeat(40) + "und ".repeat(11) + "Gull ".repeat(9)));
    }

    /** 3,000 characters are 400 and 234 words, and the first letters of one. */
    @Test
    void shouldReadTheBeginningOfALongText() {
        assertEquals(
                "The page says lang=\"de\"; 400 of its first 634 words are function words of English, 0 of German",
                check("de", "the ".repeat(400) + "Gulls ".repeat(2000)).get(0).message());
    }

    @Test
    void shouldSayNothingOfShortTexts() {
        assertEquals(1, check("de", words(60)).size());
        assertEquals(List.of(), check("de", words(59)));
    }

    @Test
    void shouldLeaveOutPartsThatNameTheirOwnLanguage() {
        assertEquals(List.of(), check("fi", "<p>Laivat lähtevät.</p><p lang=en>" + ENGLISH + "</p>"));
        assertEquals(
                1,
                check("fi", "<p lang=sv>Båtar går.</p><p>" + ENGLISH + "</p>").size());
    }

    /** Names, prices and a motto in another language are no text in it. */
    @Test
    void shouldAcceptForeignNamesInARunningText() {
        assertEquals(
                List.of(),
                check(
                        "de",
                        ("Die „Spirit of the Sea“ und die „Queen of the Night“ fahren im Sommer nach Hull; „Ride the Wave“ steht auf dem Segel, und wir sind auch bei Regen da. ")
                                .repeat(4)));
    }

    /** Half of what a list says is names: fewer than a fifth of its words would be function words. */
    @Test
    void shouldSayNothingOfListsOfNames() {
        assertEquals(List.of(), check("de", "Gull of Hull, Tern, Heron, Wren, Anna, Berta. ".repeat(10)));
    }
}
