package org.sitewright.engine.verification.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.DeclaredStorage;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class DeclaredStorageCheckTest {
    @Stores(
            @Stores.Item(
                    name = "theme",
                    purpose = "Remembers the colours",
                    category = Category.PREFERENCES,
                    days = 365))
    record Switch() {}

    record Plain() {}

    private static List<Finding> check(Record component, String script) {
        RenderedBlock block =
                BlockUnderTest.of(component, "<p id=block>").script(script).rendered();
        return new DeclaredStorageCheck()
                .check(
                        DefaultClause.of(DeclaredStorage.class),
                        PageUnderTest.of(block).rendered());
    }

    @Test
    void shouldAcceptDeclaredKeysAndReading() {
        assertEquals(
                List.of(),
                check(
                        new Switch(),
                        "const KEY = 'theme'; localStorage.setItem(KEY, 'dark'); document.cookie = `theme=${x}; Secure`;"));
        assertEquals(
                List.of(),
                check(
                        new Plain(),
                        "// localStorage.setItem('a', 1)\nlocalStorage.getItem('a'); if (document.cookie == 'x') {}"));
    }

    @Test
    void shouldRejectUndeclaredCookie() {
        RenderedBlock block = BlockUnderTest.of(new Switch(), "<p id=block>").rendered();
        assertEquals(
                List.of(new Finding(
                        "PRIV-002",
                        Severity.ERROR,
                        block.blaming("js"),
                        "The script keeps visits, which @Stores does not declare",
                        "Declare it in @Stores with purpose, category and days, or keep nothing")),
                check(new Switch(), "document.cookie = 'visits=1; max-age=60'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localStorage.setItem(name(), 1)", "sessionStorage['a'] = 1", "window.localStorage.a = 1",
                        "const s = window.localStorage; s.setItem('a', 1)",
                "cookieStore.set({name: 'a'})", "indexedDB.open('a')", "caches.open('a')", "document.cookie=build()",
            })
    void shouldRejectEveryStore(String script) {
        assertEquals(1, check(new Plain(), script).size(), script);
    }

    @Test
    void shouldRejectCookieSetByMeta() {
        RenderedPage page =
                PageUnderTest.of("<meta http-equiv='Set-Cookie' content='a=b'>").rendered();
        assertEquals(
                1,
                new DeclaredStorageCheck()
                        .check(DefaultClause.of(DeclaredStorage.class), page)
                        .size());
    }

    @Test
    void shouldRejectKeyOfScriptThatBelongsToNoComponent() {
        Place file = new Place("js/shop.js", 1);
        RenderedPage page = PageUnderTest.of("<p>x</p>")
                .linked(new LinkedFile(LinkedFile.Kind.SCRIPT, file, "localStorage.setItem('cart', 1)"))
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "PRIV-002",
                        Severity.ERROR,
                        new Subject("/", "", file),
                        "The script keeps cart, which no @Stores declares",
                        "Declare it in @Stores with purpose, category and days, or keep nothing")),
                new DeclaredStorageCheck().check(DefaultClause.of(DeclaredStorage.class), page));
    }

    @Stores({
        @Stores.Item(name = "a", purpose = " ", category = Category.NECESSARY, days = 1),
        @Stores.Item(name = "b", purpose = "Counts", category = Category.NECESSARY, days = 36500)
    })
    record Silent() {}

    @Stores({
        @Stores.Item(name = "a", purpose = "Counts", category = Category.NECESSARY, days = 3_653),
        @Stores.Item(name = "b", purpose = "Counts", category = Category.NECESSARY, days = 3_654)
    })
    record Patient() {}

    @Test
    void shouldWarnOfMoreThanTenYears() {
        RenderedBlock block = BlockUnderTest.of(new Patient(), "<p id=block>").rendered();
        assertEquals(
                List.of(new Finding(
                        "PRIV-002",
                        Severity.WARNING,
                        block.blaming("java"),
                        "@Stores has a retention of 3654 days for b",
                        "Say why it is kept in words for visitors, and keep it for ten years at most")),
                check(new Patient(), ""));
    }

    @Test
    void shouldRejectDeclarationThatTellsNothing() {
        RenderedBlock block = BlockUnderTest.of(new Silent(), "<p id=block>").rendered();
        assertEquals(
                List.of(new Finding(
                        "PRIV-002",
                        Severity.ERROR,
                        block.blaming("java"),
                        "@Stores has no purpose for a",
                        "Say why it is kept in words for visitors, and keep it for ten years at most")),
                check(new Silent(), ""));
    }
}
