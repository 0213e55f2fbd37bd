package org.sitewright.engine.report;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.verification.VerdictText;

/** The whole verdict as text. */
public final class TextReport implements Report {
    @Override
    public String file() {
        return "verdict.txt";
    }

    @Override
    public void write(Verdict verdict, Instant made, Writer out) throws IOException {
        out.write(VerdictText.whole(verdict, made.atZone(ZoneId.systemDefault()).toLocalDate()));
    }
}
