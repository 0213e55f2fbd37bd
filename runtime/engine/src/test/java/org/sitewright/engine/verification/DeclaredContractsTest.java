package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitewright.api.component.Image;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.contract.performance.MaxCompressed;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.MaxScript;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.contract.seo.MainHeading;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Navigation;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Site;
import org.sitewright.api.site.ThemeChoice;
import org.sitewright.engine.site.Rule;

class DeclaredContractsTest {
    private static final String HERE = "org/sitewright/engine/verification/DeclaredContractsTest$";

    @NoScript
    @MaxHtml(4_000)
    @LargestPaint("image")
    @Form(fields = {"name", "email"})
    @Personal(fields = "email")
    record Honest(Image image) {}

    @NoScript
    @MaxScript(2_000)
    record Both() {}

    @MaxHtml(0)
    record Nothing() {}

    @MaxCss(0)
    record NoStyle() {}

    @MaxScript(-1)
    record LessThanNone() {}

    @MaxCompressed(html = 0)
    record NoMarkup() {}

    @MaxCompressed(css = 0)
    record NoSheet() {}

    @MaxCompressed(script = 0)
    record NoCode() {}

    @MaxHtml(1)
    @MaxCss(1)
    @MaxScript(1)
    @MaxCompressed(html = 1, css = 1, script = 1)
    record Least() {}

    @LargestPaint("title")
    record NoPicture(String title, Image image) {}

    @Form(fields = "name")
    @Personal(fields = {"name", "email"})
    record Secretive() {}

    @MainHeading
    record Opening() {}

    @Test
    void shouldAcceptContractsThatCanBeKept() {
        assertEquals(List.of(), DeclaredContracts.check(siteWith(new Honest(null))));
    }

    @Test
    void shouldRejectNoScriptBesideAScriptsBudget() {
        assertFinding(
                new Both(),
                "Both",
                "it promises no script and a script's budget",
                "keep one of @NoScript and @MaxScript");
    }

    @Test
    void shouldRejectABudgetOfNothing() {
        assertFinding(new Nothing(), "Nothing", "@MaxHtml allows 0 bytes, which nothing keeps", "allow what it needs");
    }

    @Test
    void shouldRejectEachBudgetOfNothing() {
        String fix = "allow what it needs";
        assertFinding(new NoStyle(), "NoStyle", "@MaxCss allows 0 bytes, which nothing keeps", fix);
        assertFinding(new LessThanNone(), "LessThanNone", "@MaxScript allows -1 bytes, which nothing keeps", fix);
        assertFinding(new NoMarkup(), "NoMarkup", "@MaxCompressed allows 0 bytes, which nothing keeps", fix);
        assertFinding(new NoSheet(), "NoSheet", "@MaxCompressed allows 0 bytes, which nothing keeps", fix);
        assertFinding(new NoCode(), "NoCode", "@MaxCompressed allows 0 bytes, which nothing keeps", fix);
        assertEquals(List.of(), DeclaredContracts.check(siteWith(new Least())));
    }

    @Test
    void shouldLookAtTheBlocksOfPagesOnceForEachComponent() {
        Site site = siteWith(new Honest(null));
        Page page = PageUnderTest.of(
                        BlockUnderTest.of(new Nothing(), "").rendered(),
                        BlockUnderTest.of(new Nothing(), "").rendered(),
                        BlockUnderTest.of(new Opening(), "").rendered())
                .rendered()
                .page();
        Site withPage = new Site(
                site.id(),
                site.name(),
                site.locale(),
                site.theme(),
                Optional.empty(),
                site.navigation(),
                List.of(),
                site.header(),
                List.of(),
                List.of(page),
                Map.of(),
                List.of());
        assertEquals(
                List.of(Rule.CONTRADICTION.at(
                        Place.of(HERE + "Nothing.java"),
                        "@MaxHtml allows 0 bytes, which nothing keeps",
                        "allow what it needs")),
                DeclaredContracts.check(withPage));
    }

    @Test
    void shouldRejectALargestPaintThatIsNoImage() {
        assertFinding(
                new NoPicture("x", null),
                "NoPicture",
                "@LargestPaint names 'title', which is no image of it",
                "name an Image property");
    }

    @Test
    void shouldRejectPersonalFieldsThatNoFormDeclares() {
        assertFinding(
                new Secretive(),
                "Secretive",
                "@Personal names email, which no form of it declares",
                "name the fields in @Form too");
    }

    @Test
    void shouldRejectAMainHeadingOnEveryPage() {
        assertEquals(
                List.of("COMP-006"),
                DeclaredContracts.check(siteWith(new Opening())).stream()
                        .map(f -> f.id())
                        .toList());
    }

    private static void assertFinding(Record properties, String name, String message, String fix) {
        assertEquals(
                List.of(Rule.CONTRADICTION.at(Place.of(HERE + name + ".java"), message, fix)),
                DeclaredContracts.check(siteWith(properties)));
    }

    static Site siteWith(Record properties) {
        Block block = new Block("block", "block", properties, Place.of("site.yaml"));
        return new Site(
                "site",
                "Site",
                Locale.ENGLISH,
                new ThemeChoice("plain", Map.of()),
                Optional.empty(),
                new Navigation("Site", "/", "", List.of(), List.of()),
                List.of(),
                List.of(block),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }
}
