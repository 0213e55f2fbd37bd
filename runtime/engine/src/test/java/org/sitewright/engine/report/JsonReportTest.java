package org.sitewright.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Verdict;

class JsonReportTest {
    private static JsonObject json(Verdict verdict) {
        return Json.createReader(new StringReader(Sample.text(new JsonReport(), verdict)))
                .readObject();
    }

    @Test
    void shouldKeepItsSchema() {
        for (Verdict verdict : new Verdict[] {Sample.refused(), Sample.admitted()}) {
            assertEquals(List.of(), Schemas.problems("verdict.schema.json", Sample.text(new JsonReport(), verdict)));
        }
    }

    @Test
    void shouldNotKeepItsSchemaWhenSomethingIsOdd() {
        String json = Sample.text(new JsonReport(), Sample.refused());

        assertFalse(Schemas.problems("verdict.schema.json", json.replace("\"refused\"", "\"perhaps\""))
                .isEmpty());
        assertFalse(Schemas.problems("verdict.schema.json", json.replace("\"allowed\"", "\"permitted\""))
                .isEmpty());
        assertFalse(Schemas.problems("verdict.schema.json", json.replace("2026-12-31", "soon"))
                .isEmpty());
    }

    @Test
    void shouldSayWhereEachFindingIsExplained() {
        json(Sample.refused())
                .getJsonArray("findings")
                .forEach(finding -> assertEquals(
                        "docs/clauses/" + finding.asJsonObject().getString("id") + ".md",
                        finding.asJsonObject().getString("docs")));
    }

    @Test
    void shouldCountEveryPromise() {
        JsonObject dimensions = json(Sample.refused()).getJsonObject("dimensions");

        // A style attribute in hero.xhtml is said for the first page; @MaxHtml is kept on the other.
        assertEquals(
                "{\"kept\":1,\"waived\":0,\"warned\":0,\"broken\":1}",
                dimensions.getJsonObject("performance").toString());
        assertEquals(
                "{\"kept\":1,\"waived\":0,\"warned\":0,\"broken\":1}",
                dimensions.getJsonObject("security").toString());
        assertEquals(
                "{\"kept\":2,\"waived\":1,\"warned\":1,\"broken\":1}",
                dimensions.getJsonObject("seo").toString());
    }

    @Test
    void shouldSayTheSameOfEqualVerdicts() {
        assertEquals(Sample.refused(), Sample.refused());
        assertEquals(Sample.text(new JsonReport(), Sample.refused()), Sample.text(new JsonReport(), Sample.refused()));
    }

    @Test
    void shouldPublishTheSchemaThatShips() throws IOException {
        try (var shipped = JsonReport.class.getResourceAsStream("verdict.schema.json")) {
            assertEquals(
                    Files.readString(Path.of("../../docs/schemas/verdict.schema.json")),
                    new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void shouldNotIndentWhatIsLarge() {
        Verdict small = Sample.admitted();
        Verdict large = new Verdict(
                "site",
                600,
                List.of(),
                List.of(),
                List.of(),
                new Outline(
                        small.outline().promises(),
                        Collections.nCopies(600, small.outline().pages().get(0))));
        String text = Sample.text(new JsonReport(), large);

        assertEquals(1, text.lines().count());
        assertEquals(List.of(), Schemas.problems("verdict.schema.json", text));
    }
}
