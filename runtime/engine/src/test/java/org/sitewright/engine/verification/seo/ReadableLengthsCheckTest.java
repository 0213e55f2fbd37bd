package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.ReadableLengths;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class ReadableLengthsCheckTest {
    @ReadableLengths(minTitle = 50, minDescription = 120)
    record Advised() {}

    private static final ReadableLengths ADVISED = Advised.class.getAnnotation(ReadableLengths.class);

    private static List<Finding> check(ReadableLengths clause, PageUnderTest page) {
        return new ReadableLengthsCheck().check(clause, SiteUnderTest.of(page).rendered());
    }

    private static PageUnderTest page(int title, int description) {
        return PageUnderTest.of("<head><title>" + "t".repeat(title) + "</title><meta name=description content='"
                + "d".repeat(description) + "'></head>");
    }

    private static Finding finding(String message, String fix) {
        return new Finding("SEO-018", Severity.WARNING, PageUnderTest.SUBJECT, message, fix);
    }

    @Test
    void shouldAcceptTextsAtTheLimits() {
        assertEquals(List.of(), check(ADVISED, page(50, 120)));
        assertEquals(List.of(), check(ADVISED, page(60, 160)));
        assertEquals(List.of(), check(DefaultClause.of(ReadableLengths.class), page(1, 1)));
    }

    @Test
    void shouldLeaveMissingTextsAndUnlistedPagesToOthers() {
        assertEquals(List.of(), check(ADVISED, PageUnderTest.of("")));
        assertEquals(List.of(), check(ADVISED, page(61, 161).draft()));
    }

    @Test
    void shouldRejectWhatIsCut() {
        String fix = "Say what matters first, and shorten it";
        assertEquals(
                List.of(
                        finding("Title is 61 characters; search results show at most 60", fix),
                        finding("Description is 161 characters; search results show at most 160", fix)),
                check(DefaultClause.of(ReadableLengths.class), page(61, 161)));
    }

    @Test
    void shouldRejectWhatIsShortUnderPolicy() {
        String fix = "Say more of what only this page is about";
        assertEquals(
                List.of(
                        finding("Title is 49 characters; search results show well from 50 on", fix),
                        finding("Description is 119 characters; search results show well from 120 on", fix)),
                check(ADVISED, page(49, 119)));
    }
}
