package org.sitewright.archetype.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Briefs;
import org.sitewright.testkit.Gate;
import org.sitewright.testkit.SiteUnderTest;

/** Markup and expressions in every field are text on the page. */
class HostileBriefTest {
    private static final String EVIL = "<b onclick=x>a</b> #{1+1} & \\\"b\\\"";

    @TempDir
    Path webapp;

    @Test
    void shouldShowMarkupAndExpressionsAsText() throws IOException {
        Brief brief = Briefs.yaml(
                """
                name: "Bo %s"
                locale: en
                tagline: "T %s"
                description: "D %s."
                about: "%s"
                area: "%s"
                services:
                  - {group: "G %s", note: "%s", items: [{name: "N %s", text: "%s", prices: [{option: "%s", price: 4 USD}]}]}
                people: [{name: "P %s", role: "%s", text: "%s"}]
                testimonials: [{quote: "%s", name: "%s", role: "%s"}]
                faq: [{question: "Q %s", answer: "%s"}]
                figures: [{value: "3 <i>", label: "%s"}]
                passages:
                  - {heading: "H %s", body: "%s", ordered: true, items: [{name: "I %s", label: "%s", text: "%s"}]}
                  - {heading: "F %s", items: [{name: "J %s", text: "%s"}]}
                pages: ["H %s", "Nothing %s"]
                headings: {about: "A %s"}
                legal: {privacy: "%s"}
                """
                        .replace("%s", EVIL));
        GeneratedSite.write(brief, webapp);

        Gate.assertAdmitted(webapp);

        try (SiteUnderTest site = SiteUnderTest.start(webapp)) {
            for (String path : GeneratedSite.paths(new SiteWriter().files(brief))) {
                Document page = Jsoup.parse(site.get(path).body());
                assertEquals(0, page.select("[onclick], b, i, main script").size(), path);
                assertFalse(page.text().contains(" 2 "), path);
            }
        }
    }
}
