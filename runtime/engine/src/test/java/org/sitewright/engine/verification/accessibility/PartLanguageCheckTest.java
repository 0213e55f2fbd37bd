package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.PartLanguage;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class PartLanguageCheckTest {
    /** Public, as components are: its accessors are read. */
    public record Saying(String text, Locale language) {}

    /** One of its own: what a component's language is called is read once for each. */
    public record Motto(String text, Locale language) {}

    private static List<Finding> check(PageUnderTest page) {
        return new PartLanguageCheck().check(DefaultClause.of(PartLanguage.class), page.rendered());
    }

    private static PageUnderTest saying(Locale language, String html) {
        RenderedBlock block =
                BlockUnderTest.of(new Saying("Carpe diem", language), html).rendered();
        return PageUnderTest.of(block);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p lang=fr>Bonjour</p>",
                "<p lang=''>M31</p>",
                "<p lang=pt-BR xml:lang=pt-br>Bom dia</p>",
                "<p lang=fr xml:lang=''>Bonjour</p>",
                "<html lang=nonsense>"
            })
    void shouldAcceptPartsThatSayTheirLanguage(String html) {
        assertEquals(List.of(), check(PageUnderTest.of(html)));
    }

    @Test
    void shouldRejectLanguageThatThereIsNot() {
        assertEquals(
                List.of(new Finding(
                        "A11Y-016",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "Element p has lang=\"french\", which is no language",
                        "Set it to a language tag such as fr or pt-BR")),
                check(PageUnderTest.of("<p lang=french>Bonjour</p>")));
    }

    @Test
    void shouldRejectLanguageThatOnlyXmlReads() {
        assertEquals(
                List.of(new Finding(
                        "A11Y-016",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "Element p has xml:lang=\"fr\", which HTML does not read",
                        "Set lang=\"fr\"")),
                check(PageUnderTest.of("<p xml:lang=fr>Bonjour</p>")));
    }

    @Test
    void shouldAcceptBlockInThePagesLanguageOrItsOwn() {
        assertEquals(List.of(), check(saying(Locale.UK, "<p id=block>Seize the day</p>")));
        assertEquals(List.of(), check(saying(null, "<p id=block>Seize the day</p>")));
        assertEquals(
                List.of(), check(saying(Locale.forLanguageTag("la"), "<p id=block><q lang=la>Carpe diem</q></p>")));
    }

    @Test
    void shouldRejectBlockThatKeepsItsLanguageToItself() {
        RenderedBlock block = BlockUnderTest.of(
                        new Motto("Carpe diem", Locale.forLanguageTag("la")),
                        "<p id=block><q lang=fr>Carpe diem</q></p>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "A11Y-016",
                        Severity.ERROR,
                        new Subject(
                                "/", "block", Place.of("org/sitewright/engine/verification/accessibility/motto.xhtml")),
                        "The block is in la, and nothing of it has that lang",
                        "Set lang=\"la\" on the element with its text")),
                check(PageUnderTest.of(block)));
    }
}
