package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {
    @Test
    void shouldLeaveDraftsOut() {
        SiteFolder folder = SiteFolder.good()
                .page("plan", "status: draft\nblocks: [{note: {text: A}}]\n")
                .site("navigation: [{label: Home, page: /}, {label: Plan, page: /plan}, {label: Top, page: /#note}]\n");

        assertEquals(
                List.of("SITE-009 site.yaml:3: 'Plan' leads to /plan, a draft, and is left out"), folder.problems());
        assertEquals(
                List.of("Home", "Top"),
                folder.load().site().navigation().items().stream()
                        .map(i -> i.label())
                        .toList());
    }

    @Test
    void shouldRejectWhatLeadsNowhereOrBack() {
        assertEquals(
                List.of(
                        "SITE-009 site.yaml:4: '/' stands below itself",
                        "SITE-009 site.yaml:5: 'B' leads to /b, which is no page"),
                SiteFolder.good()
                        .site(
                                "navigation:\n- {label: A, page: /, items: [{label: A, page: /}]}\n- {label: B, page: /b}\n")
                        .problems());
    }

    @Test
    void shouldRejectTooDeepMenu() {
        SiteFolder folder = SiteFolder.good().page("a").page("b").page("c").page("d");
        folder.site(
                "navigation: [{label: A, page: /a, items: [{label: B, page: /b, items: [{label: C, page: /c, items: [{label: D, page: /d}]}]}]}]\n");

        assertEquals(List.of("SITE-009 site.yaml:3: the menu is more than 3 levels deep"), folder.problems());
    }

    @Test
    void shouldRejectRedirects() {
        SiteFolder folder = SiteFolder.good().page("a").page("plan", "status: draft\nblocks: [{note: {text: A}}]\n");
        String redirects =
                "redirects: [{from: /old, to: /a#x}, {from: /more, to: \"https://a.org/\"}, {from: /query, to: /a?b=c}]\n";
        assertEquals(List.of(), folder.site(redirects).problems());
        for (String bad : List.of(
                "{from: /a, to: /}",
                "{from: old, to: /a}",
                "{from: /x, to: /none}",
                "{from: /x, to: \"http://a.org\"}",
                "{from: /x, to: \"javascript:alert(1)\"}",
                "{from: /robots.txt, to: /a}",
                "{from: /assets/x, to: /a}",
                "{from: /x, to: //evil.org}")) {
            assertEquals(1, folder.site("redirects: [" + bad + "]\n").problems().size(), bad);
        }
        assertEquals(
                List.of(), folder.site("redirects: [{from: /x, to: /plan}]\n").problems());
        folder.setting("sitewright.environment", "production").setting("sitewright.url", "https://a.org");
        assertEquals(
                List.of("SITE-008 site.yaml:3: the redirect from /x leads to /plan, which is no page that is served"),
                folder.problems());
    }
}
