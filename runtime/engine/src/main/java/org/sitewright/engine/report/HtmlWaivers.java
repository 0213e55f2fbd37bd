package org.sitewright.engine.report;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;

/** Every waiver in force: what it accepts, why, who mends it, who accepted it, until when. */
final class HtmlWaivers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Html html;

    HtmlWaivers(Html html) {
        this.html = html;
    }

    void write(Verdict verdict, Instant made) throws IOException {
        if (verdict.waivers().isEmpty()) {
            return;
        }
        LocalDate today = made.atZone(ZoneOffset.UTC).toLocalDate();
        html.open("section", "aria-labelledby", "waivers")
                .open("h2", "id", "waivers")
                .text("Waivers ");
        html.element("span", HtmlReport.number(verdict.waivers().size()), "class", "count")
                .close()
                .line();
        html.open("ul", "class", "findings", "role", "list").line();
        for (Waiver waiver : verdict.waivers()) {
            waiver(verdict, waiver, waiver.overdue(today));
        }
        html.close().close().line();
    }

    private void waiver(Verdict verdict, Waiver waiver, boolean overdue) throws IOException {
        long accepted = verdict.waived().stream().filter(waiver::accepts).count();
        html.open("li", "class", "finding " + (overdue ? "broken" : "waived")).open("p", "class", "rule");
        html.element("span", overdue ? "Overdue" : "In force", "class", "badge").text(" ");
        html.element("code", waiver.id()).text(" on ");
        html.element("code", waiver.page().equals("*") ? "every page" : waiver.page());
        if (!waiver.block().equals("*")) {
            html.text(", block ").element("code", waiver.block());
        }
        html.close().element("p", HtmlFindings.full(waiver.reason()), "class", "message");
        html.open("dl", "class", "facts");
        fact("Mended by", waiver.owner());
        fact("Accepted by", waiver.approver());
        if (waiver.issued() != null) {
            fact("Since", DAY.format(waiver.issued()));
        }
        fact("Until", DAY.format(waiver.expires()));
        fact("Accepts", accepted == 0 ? "nothing any more" : accepted == 1 ? "1 finding" : accepted + " findings");
        html.close().close().line();
    }

    private void fact(String name, String value) throws IOException {
        html.open("div").element("dt", name).element("dd", value).close();
    }
}
