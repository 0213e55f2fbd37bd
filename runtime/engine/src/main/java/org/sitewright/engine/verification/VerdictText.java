package org.sitewright.engine.verification;

import java.time.LocalDate;
import java.util.List;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.site.Policy;

/** A verdict for the operator: what was decided, why, and what to do, in at most {@value #LINES} lines. */
public final class VerdictText {
    private static final int LINES = 25;
    private static final int WIDTH = 600;

    private VerdictText() {}

    /**
     * The text.
     *
     * @param today only tells which waivers are overdue; it decides nothing
     */
    public static String of(Verdict verdict, LocalDate today) {
        return of(verdict, today, LINES);
    }

    /** The text with every finding, however many. */
    public static String whole(Verdict verdict, LocalDate today) {
        return of(verdict, today, Integer.MAX_VALUE);
    }

    private static String of(Verdict verdict, LocalDate today, int most) {
        StringBuilder text = new StringBuilder(headline(verdict)).append('\n');
        List<Waiver> overdue = Policy.overdue(verdict.waivers(), today);
        int left = most - 2;
        for (Waiver waiver : overdue.stream().limit(Math.max(0, left / 3)).toList()) {
            text.append("  overdue: ").append(line(waived(waiver))).append('\n');
            left--;
        }
        for (Waiver waiver : verdict.waivers().stream()
                .filter(w -> !overdue.contains(w))
                .limit(Math.max(0, left / 3))
                .toList()) {
            text.append("  waived: ").append(line(waived(waiver))).append('\n');
            left--;
        }
        List<Finding> shown = verdict.findings().stream().limit(left).toList();
        shown.forEach(
                finding -> text.append("  ").append(line(finding.toString())).append('\n'));
        int more = verdict.findings().size() - shown.size();
        return more == 0
                ? text.toString()
                : text.append("  … and ").append(more).append(" more\n").toString();
    }

    /** What content says is quoted in findings: on one line, not without end, and nothing that a terminal obeys. */
    private static String line(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= WIDTH
                ? line
                : line.substring(0, WIDTH / 2) + " … " + line.substring(line.length() - WIDTH / 2);
    }

    private static String headline(Verdict verdict) {
        return "Sitewright: " + verdict.site() + " " + (verdict.admitted() ? "ADMITTED" : "REFUSED") + ", "
                + count(verdict.pages(), "page") + ", "
                + count(verdict.errors(), "error") + ", " + count(verdict.warnings(), "warning")
                + (verdict.waived().isEmpty() ? "" : ", " + verdict.waived().size() + " waived");
    }

    private static String waived(Waiver waiver) {
        return waiver.id() + " on " + waiver.page() + " until " + waiver.expires() + ", mended by " + waiver.owner()
                + ", approved by " + waiver.approver() + ": " + waiver.reason();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
