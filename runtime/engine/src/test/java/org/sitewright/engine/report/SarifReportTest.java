package org.sitewright.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.verification.ClausePages;

class SarifReportTest {
    private static JsonArray results() {
        return Json.createReader(new StringReader(Sample.text(new SarifReport(), Sample.refused())))
                .readObject()
                .getJsonArray("runs")
                .getJsonObject(0)
                .getJsonArray("results");
    }

    private static JsonObject physical(JsonObject location) {
        return location.getJsonObject("physicalLocation");
    }

    @Test
    void shouldHaveTheStructureOfSarif() {
        String sarif = Sample.text(new SarifReport(), Sample.refused());

        assertEquals(List.of(), Schemas.problems("sarif-subset.schema.json", sarif));
        assertEquals(
                List.of(),
                Schemas.problems("sarif-subset.schema.json", Sample.text(new SarifReport(), Sample.admitted())));
        assertFalse(Schemas.problems("sarif-subset.schema.json", sarif.replace("\"startLine\": 7", "\"startLine\": 0"))
                .isEmpty());
    }

    @Test
    void shouldLinkARuleToItsPage() {
        String here = Sample.text(new SarifReport(), Sample.refused());
        assertTrue(here.contains("See docs/clauses/PERF-001.md."), here);
        assertFalse(here.contains("helpUri"));

        System.setProperty(ClausePages.BASE, "https://docs.site.test/");
        try {
            String published = Sample.text(new SarifReport(), Sample.refused());
            assertTrue(published.contains("\"helpUri\": \"https://docs.site.test/PERF-001.md\""), published);
            assertTrue(Sample.text(new HtmlReport(), Sample.refused())
                    .contains("<a href=\"https://docs.site.test/PERF-001.md\">Examples of PERF-001</a>"));
        } finally {
            System.clearProperty(ClausePages.BASE);
        }
    }

    @Test
    void shouldPointAtLineAndColumnOfYaml() {
        JsonObject found =
                physical(results().getJsonObject(0).getJsonArray("locations").getJsonObject(0));

        assertEquals(
                "src/main/webapp/WEB-INF/site/pages/index.yaml",
                found.getJsonObject("artifactLocation").getString("uri"));
        assertEquals(
                "{\"startLine\":7,\"startColumn\":5}",
                found.getJsonObject("region").toString());
    }

    @Test
    void shouldPointAtTheBlockWhereATemplateIsAtFault() {
        JsonObject result = results().getJsonObject(1);

        assertTrue(physical(result.getJsonArray("locations").getJsonObject(0))
                .getJsonObject("artifactLocation")
                .getString("uri")
                .endsWith("hero.xhtml"));
        assertEquals(
                7,
                physical(result.getJsonArray("relatedLocations").getJsonObject(0))
                        .getJsonObject("region")
                        .getInt("startLine"));
    }

    @Test
    void shouldSuppressWhatIsWaived() {
        assertFalse(results().getJsonObject(0).containsKey("suppressions"));
        JsonObject waived = results().getJsonObject(4);

        assertEquals("SEO-004", waived.getString("ruleId"));
        assertEquals(
                "accepted", waived.getJsonArray("suppressions").getJsonObject(0).getString("status"));
    }

    @Test
    void shouldPointAtTheTagOfAView() {
        String view = "WEB-INF/site/views/visit.xhtml";
        Finding finding = new Finding(
                "COMP-003",
                Severity.ERROR,
                new Subject("/visit", "", Place.of(view)),
                "the view cannot be rendered: /" + view + " @12,30 <p:quiet> cannot have the id 'x'",
                "correct the view");
        String sarif = Sample.text(new SarifReport(), new Verdict("site", 1, List.of(finding), List.of(), List.of()));

        assertTrue(sarif.replaceAll("\\s+", "").contains("{\"startLine\":12,\"startColumn\":30}"), sarif);
        assertEquals(List.of(), Schemas.problems("sarif-subset.schema.json", sarif));
    }
}
