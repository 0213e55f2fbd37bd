package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.SafeLinks;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class SafeLinksCheckTest {
    record Note() {}

    private static List<Finding> check(RenderedPage page) {
        return new SafeLinksCheck().check(DefaultClause.of(SafeLinks.class), page);
    }

    @Test
    void shouldAcceptSafeSchemesAndPaths() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of(
                                """
                <a href="/menu#a">a</a><a href="#b">b</a><a href="https://partner.org" target="_blank" rel="external NoOpener">c</a>
                <a href="mailto:a@b.org">d</a><a href="tel:+4930123">e</a><a href="sms:1">f</a><a href="page?q=1:2">g</a>
                <a href="https://site.test/x" target="_self">h</a>""")
                        .rendered()));
    }

    @Test
    void shouldRejectUnsafeSchemeAndOpener() {
        RenderedBlock block = BlockUnderTest.of(
                        new Note(), "<p id=block><a href='http://old.org' target='_BLANK'>x</a></p>")
                .rendered();
        assertEquals(
                List.of(
                        new Finding(
                                "SEC-004",
                                Severity.ERROR,
                                block.subject(),
                                "Link leads to http://old.org; allowed are paths, https, mailto, tel and sms",
                                "Use a path of this site or an https address"),
                        new Finding(
                                "SEC-004",
                                Severity.ERROR,
                                block.blaming("xhtml"),
                                "Element a opens a new window and leaves it a way back",
                                "Add rel=\"noopener\"")),
                check(PageUnderTest.of(block).rendered()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='java&#x09;script:x'>x</a>",
                "<a href='//evil.org'>x</a>",
                "<a href='/\\evil.org'>x</a>",
                "<a href='\\\\evil.org'>x</a>",
                "<a href='data:text/html,x'>x</a>",
                "<a href='ftp://x.org'>x</a>",
                "<a href='file:///etc'>x</a>",
                "<svg><a xlink:href='vbscript:x'>x</a></svg>",
                "<map><area href='javascript:x'></map>",
                "<base target='_blank'><a href='/a'>x</a>",
                "<form target=_blank></form>",
            })
    void shouldRejectDisguises(String html) {
        assertEquals(1, check(PageUnderTest.of(html).rendered()).size(), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tel:+49%20451%20123",
                "tel:+49-451-(0)123;ext=4",
                "mailto:a@b.org,c@d.org?subject=Hi there",
                "mailto:?subject=Look",
                "https://dev.mysql.com/doc",
                "https://test.de/",
                "https://site.test/x",
                "https://shop.site.test/",
            })
    void shouldAcceptWhatVisitorsCanUse(String href) {
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<a href='" + href + "'>x</a>").rendered()),
                href);
    }

    /** What is allowed depends on where the site itself is. */
    @ParameterizedTest
    @CsvSource({
        "https://www.site.test,https://dev.site.test/,false",
        "https://www.site.test,https://www.site.test/dev,true",
        "https://site.test,https://dev.site.test/,false",
        "https://site.test,https://docs.site.test/,true",
        "https://site.test,https://beta.partner.org/,true",
        "https://site.test,https://dev.test/,true",
        "https://site.test,https://staging.de/,true",
        "https://site.test,https://staging.site.test/,false",
        "https://site.test,https://[2001:db8::1]/,true",
        "http://localhost:8080,http://localhost:8080,true",
        "http://localhost:8080,http://localhost:8080/menu,true",
        "http://localhost:8080,http://localhost:8080.partner.org/,false",
        "http://localhost:8080,http://partner.org/,false",
    })
    void shouldKnowTheSitesOwnHosts(String origin, String href, boolean accepted) {
        assertEquals(
                accepted,
                check(PageUnderTest.of("<a href='" + href + "'>x</a>")
                                .origin(origin)
                                .rendered())
                        .isEmpty());
    }

    @Test
    void shouldAcceptWindowsThatAreClosedOrNotOpened() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<base target=_blank><a href=/a target=_self>x</a>"
                                + "<a href=/b rel=noopener>x</a><a href=/c target=_blank rel=NoReferrer>x</a>")
                        .rendered()));
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<base target=_top><a href=/a>x</a>").rendered()));
    }

    @ParameterizedTest
    @CsvSource({
        "tel:ask at the desk,which is no telephone number",
        "mailto:info at site.test,which is no e-mail address",
        "https://localhost/x,which only the author's network knows",
        "https://127.0.0.1:8443/,which only the author's network knows",
        "https://192.168.1.20/,which only the author's network knows",
        "https://172.20.0.3/,which only the author's network knows",
        "https://nas.local/,which only the author's network knows",
        "https://intranet/,which only the author's network knows",
        "https://staging.partner.org/,where the site is tried out",
    })
    void shouldRejectWhatOnlyTheAuthorCanUse(String href, String why) {
        assertEquals(
                List.of("Link leads to " + href + ", " + why),
                check(PageUnderTest.of("<a href='" + href + "'>x</a>").rendered()).stream()
                        .map(Finding::message)
                        .toList());
    }
}
