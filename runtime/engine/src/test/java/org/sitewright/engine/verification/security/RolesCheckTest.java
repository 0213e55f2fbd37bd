package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.Roles;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.PageUnderTest;

class RolesCheckTest {
    private static final Map<String, String> UNKEPT = Map.of("Cache-Control", "no-store");

    @Roles({"member", "guest"})
    record Members() {}

    @Roles({})
    record Nobody() {}

    @Roles({"member", " "})
    record Blank() {}

    @Roles("*")
    record Everybody() {}

    record Text() {}

    private static RenderedBlock block(Record component) {
        return BlockUnderTest.of(component, "<p id=block></p>").rendered();
    }

    private static List<Finding> ofBlock(Record component) {
        return new RolesCheck().check(component.getClass().getAnnotation(Roles.class), block(component));
    }

    private static List<Finding> ofPage(PageUnderTest page) {
        return new RolesCheck().check(Members.class.getAnnotation(Roles.class), page.rendered());
    }

    @Test
    void shouldAcceptRolesWithNames() {
        assertEquals(List.of(), ofBlock(new Members()));
    }

    @Test
    void shouldRejectRolesThatNobodyOrEverybodyIsIn() {
        for (Record component : List.of(new Nobody(), new Blank(), new Everybody())) {
            String name = component.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
            assertEquals(1, ofBlock(component).size(), name);
            assertEquals(
                    "@Roles names no role that a user could be in",
                    ofBlock(component).get(0).message());
        }
    }

    @Test
    void shouldAcceptPageThatNoSearchEngineAndNoCacheKnows() {
        assertEquals(
                List.of(),
                ofPage(PageUnderTest.of(block(new Members())).headers(UNKEPT).unindexed()));
        assertEquals(
                List.of(),
                ofPage(PageUnderTest.of(block(new Members())).headers(UNKEPT).draft()));
        assertEquals(List.of(), ofPage(PageUnderTest.of(block(new Text()))));
    }

    @Test
    void shouldRejectPageThatTheyKnow() {
        Subject subject = new Subject("/", "block", new Place("pages/index.yaml", 7));
        assertEquals(
                List.of(
                        new Finding(
                                "SEC-016",
                                Severity.ERROR,
                                subject,
                                "Only some may read the page, and search engines are told of it",
                                "Set index: false on the page"),
                        new Finding(
                                "SEC-016",
                                Severity.ERROR,
                                subject,
                                "Only some may read the page, and caches may keep it",
                                "Send Cache-Control: no-store")),
                ofPage(PageUnderTest.of(block(new Members()), block(new Members()))));
    }
}
