package org.sitewright.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sitewright.engine.report.Requirement.Kind;
import org.sitewright.engine.site.Rule;

class EvidenceTest {
    /** Requirements of each chapter of ASVS 5.0.0, V1 to V17. */
    private static final int[] ASVS = {30, 13, 31, 16, 13, 47, 19, 13, 7, 36, 24, 12, 21, 13, 21, 17, 12};

    private static final Set<String> CLAIMS = Set.of("proved", "configuration");

    private static List<Requirement> of(String standard) {
        return Standard.all().stream()
                .filter(each -> each.id().equals(standard))
                .findFirst()
                .orElseThrow()
                .requirements();
    }

    @Test
    void shouldClassifyEveryRequirementOfAsvsOnce() {
        List<String> ids = of("asvs").stream().map(Requirement::id).toList();

        assertEquals(345, ids.size());
        assertEquals(345, new HashSet<>(ids).size());
        for (int chapter = 1; chapter <= ASVS.length; chapter++) {
            String start = chapter + ".";
            assertEquals(
                    ASVS[chapter - 1],
                    ids.stream().filter(id -> id.startsWith(start)).count(),
                    "V" + chapter);
        }
    }

    @Test
    void shouldClassifyEveryCriterionOfWcagOnce() {
        List<Requirement> criteria = of("wcag");

        assertEquals(55, criteria.stream().map(Requirement::id).distinct().count());
        assertEquals(31, criteria.stream().filter(c -> c.level().equals("A")).count());
        assertEquals(24, criteria.stream().filter(c -> c.level().equals("AA")).count());
        assertFalse(criteria.stream().anyMatch(c -> c.id().equals("4.1.1")), "was removed in 2.2");
    }

    @Test
    void shouldLeaveNoBlank() {
        for (Standard standard : Standard.all()) {
            for (Requirement each : standard.requirements()) {
                assertTrue(each.why().length() >= 20, each.toString());
                assertFalse(each.level().isBlank() || each.group().isBlank(), each.toString());
                boolean byCheck = each.kind() == Kind.PROVED || each.kind() == Kind.IN_PART;
                assertEquals(byCheck, !each.clauses().isEmpty(), each.toString());
            }
        }
    }

    @Test
    void shouldNameOnlyClausesThatExist() throws IOException {
        Set<String> known = clauses();
        for (Rule rule : Rule.values()) {
            known.add(rule.id());
        }
        assertTrue(known.size() > 60, known.toString());
        for (Standard standard : Standard.all()) {
            for (Requirement each : standard.requirements()) {
                assertTrue(known.containsAll(each.clauses()), each.toString());
            }
        }
    }

    /** Ids as they stand in the API's sources. */
    private static Set<String> clauses() throws IOException {
        Pattern clause = Pattern.compile("@Clause\\(\\s*id = \"([A-Z0-9]+-\\d{3})\"");
        Set<String> ids = new HashSet<>();
        try (Stream<Path> files =
                Files.walk(Path.of("../../framework-api/src/main/java/org/sitewright/api/contract"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher found = clause.matcher(Files.readString(file));
                while (found.find()) {
                    ids.add(found.group(1));
                }
            }
        }
        return ids;
    }

    @Test
    void shouldClaimNoCriterionOfAccessibilityWithoutSeeingLayout() {
        for (Requirement criterion : of("wcag")) {
            boolean seesLayout = criterion.clauses().stream().allMatch(id -> id.compareTo("A11Y-101") >= 0)
                    && !criterion.clauses().isEmpty();
            assertFalse(CLAIMS.contains(criterion.kind().word()) && !seesLayout, criterion.toString());
        }
    }

    @Test
    void shouldKeepItsSchemaAndSayWhatTheVerdictProves() {
        String text = Sample.text(new EvidenceJson(), Sample.refused());
        JsonObject json = Json.createReader(new StringReader(text)).readObject();

        assertEquals(List.of(), Schemas.problems("evidence.schema.json", text));
        assertFalse(Schemas.problems("evidence.schema.json", text.replaceFirst("\"customer\"", "\"\""))
                .isEmpty());
        JsonObject policy = json.getJsonArray("standards").getJsonObject(0).getJsonArray("requirements").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("id").equals("3.4.3"))
                .findFirst()
                .orElseThrow();
        assertEquals("proved", policy.getString("class"));
        assertEquals(
                "[{\"id\":\"SEC-001\",\"outcome\":\"not promised\"},{\"id\":\"SEC-002\",\"outcome\":\"not promised\"},{\"id\":\"SEC-003\",\"outcome\":\"broken\"},{\"id\":\"SEC-011\",\"outcome\":\"not promised\"}]",
                policy.getJsonArray("clauses").toString());
    }

    @Test
    void shouldSayWhatADeploymentLeavesToTheBrowserStage() {
        String text = Sample.text(new EvidenceJson(), Sample.admitted()).replaceAll("\\s", "");

        assertTrue(text.contains("\"id\":\"A11Y-106\",\"outcome\":\"lefttothebrowserstage\""), text);
    }

    @Test
    void shouldPrintEveryRequirement() {
        assertEquals(
                400,
                Jsoup.parse(Sample.text(new EvidenceReport(), Sample.admitted()))
                        .select(".evidence > li")
                        .size());
    }

    @Test
    void shouldPublishTheSchemaThatShips() throws IOException {
        try (var shipped = EvidenceJson.class.getResourceAsStream("evidence.schema.json")) {
            assertEquals(
                    Files.readString(Path.of("../../docs/schemas/evidence.schema.json")),
                    new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
