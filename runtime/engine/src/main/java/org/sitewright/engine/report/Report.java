package org.sitewright.engine.report;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import org.sitewright.api.verification.Verdict;

/** One format of a verdict. Implementations keep no state. */
public interface Report {
    /** Name of its file: {@code verdict.html}. */
    String file();

    /**
     * Writes {@code verdict}; the same verdict and instant give the same text.
     *
     * @param made when the report is made; it tells which waivers are overdue and decides nothing
     */
    void write(Verdict verdict, Instant made, Writer out) throws IOException;
}
