package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.Canonical;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class CanonicalCheckTest {
    private static List<Finding> check(PageUnderTest page) {
        return new CanonicalCheck().check(DefaultClause.of(Canonical.class), page.rendered());
    }

    @Test
    void shouldAcceptOwnAddressAndUnlistedPages() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<link rel=icon href=/a.ico><link rel=Canonical href=https://site.test/menu>")
                        .path("/menu")));
        assertEquals(List.of(), check(PageUnderTest.of("").path("/404").error()));
    }

    @Test
    void shouldRejectOtherAddress() {
        assertEquals(
                List.of(new Finding(
                        "SEO-005",
                        Severity.ERROR,
                        PageUnderTest.SUBJECT,
                        "The canonical link names https://site.test",
                        "Name https://site.test/")),
                check(PageUnderTest.of("<link rel=canonical href=https://site.test>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<link rel=canonical href=/>",
                "<link rel=canonical href=http://site.test/>",
                "<link rel=canonical href=https://site.test/><link rel=canonical href=https://site.test/>",
                "<p><link rel=canonical href=https://site.test/></p>",
            })
    void shouldRejectMissingRelativeSecondAndMisplaced(String html) {
        assertEquals(1, check(PageUnderTest.of(html)).size(), html);
    }

    record Card() {}

    @Test
    void shouldBlameTheBlockWithAnotherLink() {
        RenderedBlock block = BlockUnderTest.of(
                        new Card(), "<p id=block><link rel=canonical href=https://other.org/></p>")
                .rendered();
        assertEquals(
                List.of(block.blaming("xhtml")),
                check(PageUnderTest.of("<link rel=canonical href=https://site.test/><body>" + block.html())
                                .with(block))
                        .stream()
                        .map(Finding::subject)
                        .toList());
    }
}
