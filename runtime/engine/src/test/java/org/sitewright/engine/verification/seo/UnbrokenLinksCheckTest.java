package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.UnbrokenLinks;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;
import org.sitewright.engine.verification.SiteUnderTest;

class UnbrokenLinksCheckTest {
    record Menu() {}

    private static List<Finding> check(SiteUnderTest site) {
        return new UnbrokenLinksCheck().check(DefaultClause.of(UnbrokenLinks.class), site.rendered());
    }

    private static PageUnderTest menu() {
        return PageUnderTest.of("<p id=prices><a href='#prices'>x</a><a href='?b=1'>y</a>")
                .path("/menu");
    }

    @Test
    void shouldAcceptPagesFragmentsAssetsAndRedirects() {
        assertEquals(
                List.of(),
                check(SiteUnderTest.of(
                                PageUnderTest.of(
                                        """
                <a href="/menu#prices">a</a><a href="#">b</a><a href="#top">c</a><a href="menu?x=1#:~:text=a">d</a><a href="https://site.test">e</a>
                <a href="/old#prices">f</a><a href="https://else.org/x">g</a><a href="mailto:a@b.org">h</a><a href="tel:1">i</a><a href="/caf%C3%A9.pdf">j</a>
                <img src="/a.webp" srcset="/a.webp 1x, /b.webp 2x"><link rel=stylesheet href="/a.css"><form action="/send"></form>"""),
                                menu())
                        .assets("/a.webp", "/b.webp", "/a.css", "/café.pdf")
                        .redirect("/old", "/menu")));
    }

    @Test
    void shouldRejectBrokenPageFragmentAndAsset() {
        RenderedBlock block = BlockUnderTest.of(
                        new Menu(),
                        "<p id=block><a href='/gone'>a</a><a href='/menu#none'>b</a><img src='/x.webp'></p>")
                .rendered();
        String fix = "Correct the address, or add what it leads to";
        assertEquals(
                List.of(
                        new Finding("SEO-006", Severity.ERROR, block.subject(), "/gone leads to no page or asset", fix),
                        new Finding(
                                "SEO-006",
                                Severity.ERROR,
                                block.subject(),
                                "/menu#none leads to no element of the page",
                                fix),
                        new Finding(
                                "SEO-006", Severity.ERROR, block.subject(), "/x.webp leads to no page or asset", fix)),
                check(SiteUnderTest.of(PageUnderTest.of(block), menu())));
    }

    @Test
    void shouldReportBrokenFooterLinkOnce() {
        RenderedBlock footer = BlockUnderTest.of(new Menu(), "<p id=block><a href='/gone'>a</a></p>")
                .position(-1)
                .rendered();
        assertEquals(
                1,
                check(SiteUnderTest.of(
                                PageUnderTest.of(footer),
                                PageUnderTest.of(footer).path("/menu")))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='/menu/'>x</a>",
                "<a href='HTTPS://SITE.test/gone'>x</a>",
                "<a href='/a b'>x</a>",
                "<a href='/%zz'>x</a>",
                "<img srcset='/gone.webp 2x'>",
                "<video poster=/gone.webp></video>",
                "<svg><use href='/gone.svg#a'/></svg>",
                "<a href='#none'>x</a>"
            })
    void shouldRejectDisguises(String html) {
        assertEquals(1, check(SiteUnderTest.of(PageUnderTest.of(html), menu())).size(), html);
    }
}
