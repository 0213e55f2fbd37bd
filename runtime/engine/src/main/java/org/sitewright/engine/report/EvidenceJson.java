package org.sitewright.engine.report;

import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Locale;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.verification.BrowserClauses;

/** Every requirement of the standards, who answers for it, and what this verdict proves of it: for tools. */
public final class EvidenceJson implements Report {
    @Override
    public String file() {
        return "evidence.json";
    }

    @Override
    public void write(Verdict verdict, Instant made, Writer out) throws IOException {
        Account account = new Account(verdict);
        try (JsonGenerator json = JsonReport.generator(out, verdict)) {
            json.writeStartObject().write("$schema", "urn:sitewright:evidence:1");
            json.write("reported", made.toString()).write("site", verdict.site());
            json.write("decision", HtmlReport.decision(verdict).toLowerCase(Locale.ROOT));
            json.writeStartArray("standards");
            Standard.all().forEach(standard -> standard(json, standard, account));
            json.writeEnd().writeEnd();
        }
    }

    private static void standard(JsonGenerator json, Standard standard, Account account) {
        json.writeStartObject().write("id", standard.id()).write("name", standard.name());
        json.write("source", standard.source()).writeStartArray("requirements");
        for (Requirement requirement : standard.requirements()) {
            json.writeStartObject().write("id", requirement.id()).write("level", requirement.level());
            json.write("group", requirement.group())
                    .write("class", requirement.kind().word());
            json.writeStartArray("clauses");
            for (String clause : requirement.clauses()) {
                json.writeStartObject()
                        .write("id", clause)
                        .write("outcome", outcome(account, clause))
                        .writeEnd();
            }
            json.writeEnd().write("why", requirement.why()).writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    /**
     * What this verdict says of a clause; one that nothing on the site promises was not put to the test, and one that
     * needs a browser only where the verdict is the browser stage's.
     */
    static String outcome(Account account, String clause) {
        Tally tally = account.of(clause);
        if (tally.all() > 0) {
            return tally.worst().word();
        }
        return BrowserClauses.contain(clause) ? "left to the browser stage" : "not promised";
    }
}
