package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Finds a postal address in lines that stand together: a street with a number, and a place with a postal code. */
final class Addresses {
    private static final String CODE =
            "(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|(?:D-|A-|CH-|F-|E-)?\\d{4,5}(?:-\\d{4})?)";
    private static final Pattern STREET = Pattern.compile(
            "(?U)(?:.*\\p{L}{2,}.*\\b\\d{1,4}\\s?[a-zA-Z]?|\\d{1,4}[a-zA-Z]?,? \\p{L}.*|(?:Unit|Loft|Studio|Suite|Apt)\\b.*\\d.*)");
    private static final Pattern PLACE =
            Pattern.compile("(?U).*(?<![\\w-])" + CODE + "(?!\\w).*\\p{L}.*|.*\\p{L}{2,},?\\s+" + CODE);

    private Addresses() {}

    /** Takes the address out of {@code lines}, where there is one. */
    static void in(List<Excerpt> lines, Found found) {
        for (Excerpt line : lines) {
            if (KeyLine.of(line) == null
                    && line.text().length() < 120
                    && line.text().contains(",")
                    && oneLine(line)) {
                found.put("address", line.value());
                return;
            }
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            List<Excerpt> parts = new ArrayList<>(List.of(lines.get(i)));
            if (KeyLine.of(lines.get(i)) != null
                    || !STREET.matcher(lines.get(i).text()).matches()
                    || lines.get(i).text().length() > 70) {
                continue;
            }
            int end = i + 1;
            while (end < Math.min(lines.size(), i + 4)) {
                parts.add(lines.get(end));
                if (PLACE.matcher(lines.get(end).text()).matches()) {
                    String all = String.join(
                            ", ",
                            parts.stream()
                                    .map(part -> OfferLine.trimmed(part).line())
                                    .toList());
                    found.put(
                            "address",
                            new Value.Text(
                                    all, parts.get(0).span().to(lines.get(end).span())));
                    return;
                }
                end++;
            }
        }
    }

    private static boolean oneLine(Excerpt line) {
        String[] parts = line.text().split(",\\s*", 2);
        return STREET.matcher(parts[0]).matches() && PLACE.matcher(parts[1]).matches();
    }
}
