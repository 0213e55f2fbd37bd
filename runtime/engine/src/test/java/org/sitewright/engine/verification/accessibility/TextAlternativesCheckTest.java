package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.TextAlternatives;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class TextAlternativesCheckTest {
    record Gallery() {}

    private static List<Finding> check(RenderedPage page) {
        return new TextAlternativesCheck().check(DefaultClause.of(TextAlternatives.class), page);
    }

    @Test
    void shouldAcceptWordsAndDecoration() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of(
                                """
                <img src=/boat.webp alt=Boat><img src=/b.webp alt=""><img src=/c.webp role=presentation>
                <svg role=img aria-label=Map></svg><svg></svg><svg role=img><title>Map</title></svg><img src=/d.webp role=none>
                <map><area href=/a alt=North></map><img src=/e.webp aria-label=Pier><img src=/photo-of-2024.webp alt="Photo 2024: the harbour">""")
                        .rendered()));
    }

    @Test
    void shouldBlameTemplateForMissingAndAuthorForFileName() {
        RenderedBlock block = BlockUnderTest.of(
                        new Gallery(), "<div id=block><img src=/a.webp><img src=/b.webp alt='IMG_1234.JPG'></div>")
                .rendered();
        assertEquals(
                List.of(
                        new Finding(
                                "A11Y-001",
                                Severity.ERROR,
                                block.blaming("xhtml"),
                                "Image /a.webp has no text alternative",
                                "Add alt, or alt=\"\" where it is decoration"),
                        new Finding(
                                "A11Y-001",
                                Severity.ERROR,
                                block.subject(),
                                "Image /b.webp has its file name as text alternative: \"IMG_1234.JPG\"",
                                "Say what it shows")),
                check(PageUnderTest.of(block).rendered()));
    }

    @ParameterizedTest
    @CsvSource({"<map><area href=/a></map>,Element area", "<svg role=img></svg>,Element svg", "<img src=/a>,Image /a"})
    void shouldSayWhichSaysNothing(String html, String what) {
        assertEquals(
                List.of(what + " has no text alternative"),
                check(PageUnderTest.of(html).rendered()).stream()
                        .map(Finding::message)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=/a.webp alt=' '>",
                "<img src=/a.webp alt='DSC00012'>",
                "<img src=/our-boat.webp alt='our-boat'>",
                "<svg role=img></svg>",
                "<map><area href=/a></map>",
            })
    void shouldRejectAlternativesThatSayNothing(String html) {
        assertEquals(1, check(PageUnderTest.of(html).rendered()).size(), html);
    }
}
