package org.sitewright.engine.report;

import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Promise;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.report.Account.Judged;
import org.sitewright.engine.verification.ClausePages;

/**
 * Findings for code review tools: SARIF 2.1.0 (OASIS Standard, 27 March 2020). A fault in a component's file points at
 * the line of the block that shows it, too. Paths are those of a Maven project.
 */
public final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String file() {
        return "verdict.sarif";
    }

    @Override
    public void write(Verdict verdict, Instant made, Writer out) throws IOException {
        Account account = new Account(verdict);
        List<Judged> found = account.judged().toList();
        List<String> rules = new ArrayList<>(Stream.concat(
                        account.promises().stream().map(Promise::id),
                        found.stream().map(judged -> judged.finding().id()))
                .distinct()
                .toList());
        try (JsonGenerator json = JsonReport.generator(out, verdict)) {
            json.writeStartObject().write("$schema", SCHEMA).write("version", "2.1.0");
            json.writeStartArray("runs").writeStartObject();
            json.writeStartObject("tool").writeStartObject("driver").write("name", "Sitewright");
            json.writeStartArray("rules");
            rules.forEach(id -> rule(json, account.promise(id)));
            json.writeEnd().writeEnd().writeEnd();
            json.writeStartObject("automationDetails")
                    .write("id", "sitewright/" + verdict.site() + "/")
                    .writeEnd();
            json.writeStartArray("invocations").writeStartObject().write("executionSuccessful", true);
            json.write("endTimeUtc", made.truncatedTo(ChronoUnit.SECONDS).toString())
                    .writeEnd()
                    .writeEnd();
            json.write("columnKind", "unicodeCodePoints").writeStartArray("results");
            found.forEach(judged ->
                    result(json, verdict, judged, rules.indexOf(judged.finding().id())));
            json.writeEnd().writeEnd().writeEnd().writeEnd();
        }
    }

    private static void rule(JsonGenerator json, Promise promise) {
        json.writeStartObject().write("id", promise.id()).write("name", promise.name());
        text(json, "shortDescription", promise.summary().isEmpty() ? promise.id() : promise.summary() + ".");
        Optional<String> page = ClausePages.of(promise.id());
        page.filter(p -> p.startsWith("https://"))
                .ifPresent(p -> json.write("helpUri", p)); // SARIF allows no relative one
        String help = Stream.of(
                        promise.summary().isEmpty() ? promise.id() + "." : promise.summary() + ".",
                        promise.reason(),
                        promise.source().isEmpty() ? "" : "Source: " + promise.source() + ".",
                        page.map(p -> "See " + p + ".").orElse(""))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
        text(json, "fullDescription", help);
        text(json, "help", help);
        json.writeStartObject("defaultConfiguration")
                .write("level", level(promise.severity()))
                .writeEnd();
        json.writeStartObject("properties").writeStartArray("tags").write(promise.dimension());
        json.writeEnd().writeEnd().writeEnd();
    }

    private static void result(JsonGenerator json, Verdict verdict, Judged judged, int rule) {
        Finding finding = judged.finding();
        json.writeStartObject().write("ruleId", finding.id()).write("ruleIndex", rule);
        json.write("level", level(finding.severity()));
        text(
                json,
                "message",
                HtmlReport.sentence(HtmlFindings.full(finding.message())) + " Fix: "
                        + HtmlFindings.full(finding.fix()));
        json.writeStartArray("locations").writeStartObject();
        physical(json, place(finding));
        if (!finding.subject().page().isEmpty()) {
            json.writeStartArray("logicalLocations").writeStartObject();
            json.write("fullyQualifiedName", where(finding))
                    .write("kind", "element")
                    .writeEnd()
                    .writeEnd();
        }
        json.writeEnd().writeEnd();
        usedAt(verdict, finding).ifPresent(place -> {
            json.writeStartArray("relatedLocations").writeStartObject().write("id", 1);
            physical(json, place);
            text(json, "message", "The block " + finding.subject().block() + " shows it.");
            json.writeEnd().writeEnd();
        });
        json.writeStartObject("partialFingerprints")
                .write(
                        "sitewright/v1",
                        finding.id() + " " + where(finding) + " "
                                + finding.subject().place().file() + " "
                                + Integer.toHexString(finding.message().hashCode()))
                .writeEnd();
        if (judged.outcome() == Outcome.WAIVED) {
            json.writeStartArray("suppressions").writeStartObject();
            json.write("kind", "external").write("status", "accepted");
            verdict.waivers().stream()
                    .filter(waiver -> waiver.accepts(finding))
                    .findFirst()
                    .ifPresent(waiver -> json.write(
                            "justification",
                            waiver.reason() + " (" + waiver.owner() + " mends it; " + waiver.approver()
                                    + " accepted it until " + waiver.expires() + ")"));
            json.writeEnd().writeEnd();
        }
        json.writeEnd();
    }

    /** Facelets says the tag at fault in its message only: {@code /WEB-INF/site/views/visit.xhtml @12,30}. */
    private static Place place(Finding finding) {
        Place place = finding.subject().place();
        Matcher tag = Pattern.compile(Pattern.quote(place.file()) + " @(\\d{1,7}),(\\d{1,7})")
                .matcher(finding.message());
        return place.line() == 0 && tag.find()
                ? new Place(place.file(), Integer.parseInt(tag.group(1)), Integer.parseInt(tag.group(2)))
                : place;
    }

    private static String where(Finding finding) {
        return finding.subject().page()
                + (finding.subject().block().isEmpty()
                        ? ""
                        : "#" + finding.subject().block());
    }

    /** Where the block stands whose component is at fault: its line of a page file, or its tag's in a view. */
    private static Optional<Place> usedAt(Verdict verdict, Finding finding) {
        return verdict.outline().pages().stream()
                .filter(page -> page.path().equals(finding.subject().page()))
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.id().equals(finding.subject().block()))
                .map(Outline.OfBlock::place)
                .filter(place -> !place.file().equals(finding.subject().place().file()))
                .findFirst();
    }

    private static void physical(JsonGenerator json, Place place) {
        json.writeStartObject("physicalLocation").writeStartObject("artifactLocation");
        json.write("uri", uri(place.file())).write("uriBaseId", "%SRCROOT%").writeEnd();
        if (place.line() > 0) {
            json.writeStartObject("region").write("startLine", place.line());
            if (place.column() > 0) {
                json.write("startColumn", place.column());
            }
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static String uri(String file) {
        String path = file.replaceFirst("^/+", "");
        String project = path.startsWith("WEB-INF/")
                ? "src/main/webapp/"
                : path.startsWith("META-INF/") ? "src/main/resources/" : "src/main/java/";
        try {
            return new URI(null, null, project + path, null).toASCIIString();
        } catch (URISyntaxException odd) {
            return project;
        }
    }

    private static void text(JsonGenerator json, String name, String text) {
        json.writeStartObject(name).write("text", text).writeEnd();
    }

    private static String level(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }
}
