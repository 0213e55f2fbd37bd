package org.sitewright.engine.report;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Measurement;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Promise;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.report.Account.Judged;
import org.sitewright.engine.verification.ClausePages;

/** Everything that a verdict says, as JSON of the schema {@code verdict.schema.json} beside this class. */
public final class JsonReport implements Report {
    /** What the schema calls itself. */
    static final String SCHEMA = "urn:sitewright:verdict:1";

    private static final int INDENTED_PAGES = 500;

    @Override
    public String file() {
        return "verdict.json";
    }

    @Override
    public void write(Verdict verdict, Instant made, Writer out) throws IOException {
        Account account = new Account(verdict);
        try (JsonGenerator json = generator(out, verdict)) {
            json.writeStartObject().write("$schema", SCHEMA).write("reported", made.toString());
            json.write("site", verdict.site()).write("decision", word(HtmlReport.decision(verdict)));
            json.write("pages", verdict.pages());
            json.write("errors", verdict.errors()).write("warnings", verdict.warnings());
            json.writeStartObject("dimensions");
            account.dimensions().forEach((dimension, tally) -> {
                json.writeStartObject(dimension);
                outcomes(json, tally);
                json.writeEnd();
            });
            json.writeEnd().writeStartArray("findings");
            account.judged().forEach(judged -> finding(json, judged));
            json.writeEnd().writeStartArray("waivers");
            LocalDate today = made.atZone(ZoneOffset.UTC).toLocalDate();
            verdict.waivers().forEach(waiver -> waiver(json, waiver, today));
            json.writeEnd().writeStartArray("clauses");
            account.promises().forEach(promise -> clause(json, promise, account.of(promise.id())));
            json.writeEnd().writeStartArray("components");
            verdict.outline().pages().stream()
                    .flatMap(page -> page.blocks().stream())
                    .map(Outline.OfBlock::component)
                    .distinct()
                    .forEach(component -> component(json, component));
            json.writeEnd().writeStartArray("outline");
            verdict.outline().pages().forEach(page -> page(json, page));
            json.writeEnd().writeEnd();
        }
    }

    /** Indented where somebody may read it: at 10,000 pages the spaces are most of 120 megabytes. */
    static JsonGenerator generator(Writer out, Verdict verdict) {
        Map<String, Object> layout = verdict.outline().pages().size() <= INDENTED_PAGES
                ? Map.of(JsonGenerator.PRETTY_PRINTING, true)
                : Map.of();
        return Json.createGeneratorFactory(layout).createGenerator(out);
    }

    private static void outcomes(JsonGenerator json, Tally tally) {
        for (Outcome outcome : Outcome.values()) {
            json.write(outcome.word(), tally.of(outcome));
        }
    }

    private static void finding(JsonGenerator json, Judged judged) {
        json.writeStartObject().write("id", judged.finding().id());
        json.write("severity", word(judged.finding().severity()));
        json.write("outcome", judged.outcome().word());
        json.write("page", judged.finding().subject().page());
        json.write("block", judged.finding().subject().block());
        place(json, judged.finding().subject().place());
        json.write("message", judged.finding().message())
                .write("fix", judged.finding().fix());
        ClausePages.of(judged.finding().id()).ifPresent(page -> json.write("docs", page));
        json.writeEnd();
    }

    private static void waiver(JsonGenerator json, Waiver waiver, LocalDate today) {
        json.writeStartObject().write("id", waiver.id()).write("page", waiver.page());
        json.write("block", waiver.block()).write("reason", waiver.reason());
        json.write("owner", waiver.owner()).write("approver", waiver.approver());
        if (waiver.issued() != null) {
            json.write("issued", waiver.issued().toString());
        }
        json.write("expires", waiver.expires().toString())
                .write("overdue", waiver.overdue(today))
                .writeEnd();
    }

    private static void clause(JsonGenerator json, Promise promise, Tally tally) {
        json.writeStartObject().write("id", promise.id()).write("name", promise.name());
        json.write("dimension", promise.dimension()).write("scope", word(promise.scope()));
        json.write("severity", word(promise.severity())).write("summary", promise.summary());
        json.write("reason", promise.reason()).write("source", promise.source());
        outcomes(json, tally);
        json.writeEnd();
    }

    private static void component(JsonGenerator json, Outline.Component component) {
        json.writeStartObject().write("name", component.name()).write("type", component.type());
        json.writeStartArray("contract");
        component.contract().forEach(promised -> json.writeStartObject()
                .write("clause", promised.clause())
                .write("text", promised.text())
                .writeEnd());
        json.writeEnd().writeEnd();
    }

    private static void page(JsonGenerator json, Outline.OfPage page) {
        json.writeStartObject().write("path", page.path()).write("title", page.title());
        json.write("status", word(page.status()));
        place(json, page.place());
        measurements(json, page.measurements());
        json.writeStartArray("blocks");
        for (Outline.OfBlock block : page.blocks()) {
            json.writeStartObject().write("id", block.id());
            json.write("component", block.component().name());
            place(json, block.place());
            measurements(json, block.measurements());
            json.writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    private static void measurements(JsonGenerator json, List<Measurement> numbers) {
        json.writeStartArray("measurements");
        numbers.forEach(number -> json.writeStartObject()
                .write("clause", number.clause())
                .write("what", number.what())
                .write("measured", number.measured())
                .write("allowed", number.allowed())
                .write("unit", number.unit())
                .write("kept", number.kept())
                .writeEnd());
        json.writeEnd();
    }

    private static void place(JsonGenerator json, Place place) {
        json.writeStartObject("place").write("file", place.file());
        if (place.line() > 0) {
            json.write("line", place.line());
            if (place.column() > 0) {
                json.write("column", place.column());
            }
        }
        json.writeEnd();
    }

    private static String word(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }
}
