package org.sitewright.engine.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Verdict;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.site.Policy;

/**
 * A verdict for the operator: what was decided, why, and what to do, in at most {@value #LINES} lines. Page by page, the
 * one with the most errors first; where not all fits, each page has its first few findings, at least {@value #OF_A_PAGE}, and the rest is counted.
 */
public final class VerdictText {
    private static final int LINES = 25;
    private static final int WIDTH = 600;
    private static final int OF_A_PAGE = 5;

    private VerdictText() {}

    /**
     * The text.
     *
     * @param today only tells which waivers are overdue; it decides nothing
     */
    public static String of(Verdict verdict, LocalDate today) {
        return joined(lines(verdict, today, LINES));
    }

    /** The text with every finding, however many. */
    public static String whole(Verdict verdict, LocalDate today) {
        return joined(lines(verdict, today, Integer.MAX_VALUE));
    }

    /** The text of several verdicts, which share the lines: those that refuse come first. */
    public static String of(List<Verdict> verdicts, LocalDate today) {
        List<Verdict> order = verdicts.stream()
                .sorted(Comparator.comparing(Verdict::admitted))
                .toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int others = order.size() - i - 1;
            int left = LINES - lines.size();
            if (left <= 1 && others > 0) {
                long refused = order.stream().skip(i).filter(v -> !v.admitted()).count();
                lines.add("Sitewright: … and " + (others + 1) + " more sites, " + refused + " of them refused");
                break;
            }
            // A line for each that follows, and one to count what does not fit.
            lines.addAll(lines(order.get(i), today, Math.max(1, left - others)));
        }
        return joined(lines);
    }

    private static String joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> lines(Verdict verdict, LocalDate today, int most) {
        List<String> lines = new ArrayList<>(List.of(headline(verdict)));
        int left = most - 1;
        List<Waiver> overdue = Policy.overdue(verdict.waivers(), today);
        Stream<String> waivers = Stream.concat(
                overdue.stream().limit(left / 3).map(waiver -> "  overdue: " + line(waived(waiver))),
                verdict.waivers().stream()
                        .filter(waiver -> !overdue.contains(waiver))
                        .limit(left / 3)
                        .map(waiver -> "  waived: " + line(waived(waiver))));
        waivers.forEach(lines::add);
        lines.addAll(findings(verdict.findings(), most - lines.size()));
        return lines;
    }

    private static List<String> findings(List<Finding> findings, int most) {
        List<List<Finding>> pages = worstFirst(findings);
        if (findings.size() <= most) {
            return pages.stream().flatMap(List::stream).map(VerdictText::line).toList();
        }
        if (most <= 0) {
            return List.of();
        }
        int ofAPage = Math.max(OF_A_PAGE, (most - 1) / pages.size());
        List<Finding> shown = pages.stream()
                .flatMap(page -> page.stream().limit(ofAPage))
                .limit(most - 1L)
                .toList();
        List<String> lines = new ArrayList<>();
        shown.forEach(finding -> lines.add(line(finding)));
        lines.add("  … and " + (findings.size() - shown.size()) + " more");
        return lines;
    }

    private static List<List<Finding>> worstFirst(List<Finding> findings) {
        Map<String, List<Finding>> pages = findings.stream()
                .collect(Collectors.groupingBy(f -> f.subject().page(), LinkedHashMap::new, Collectors.toList()));
        return pages.values().stream()
                .sorted(Comparator.comparing((List<Finding> page) -> -errors(page)))
                .toList();
    }

    private static long errors(List<Finding> page) {
        return page.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }

    /** Indented, with the page that explains the clause. */
    private static String line(Finding finding) {
        return "  "
                + line(finding
                        + ClausePages.of(finding.id())
                                .map(page -> " See " + page + ".")
                                .orElse(""));
    }

    /** What content says is quoted in findings: on one line, not without end, and nothing that a terminal obeys. */
    private static String line(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= WIDTH
                ? line
                : line.substring(0, WIDTH / 2) + " … " + line.substring(line.length() - WIDTH / 2);
    }

    /** Its first line. */
    public static String headline(Verdict verdict) {
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
