package org.sitewright.archetype.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;

/** What was not read, by reason. */
final class Refusals {
    private final Map<String, List<String>> filesByReason = new LinkedHashMap<>();

    void add(String file, String reason) {
        filesByReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(file);
    }

    /** One for each file, and one for all that would make a list too long to read. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        filesByReason.forEach((reason, files) -> {
            List<String> sorted = files.stream().sorted().toList();
            int listed = sorted.size() > Limits.LISTED + 1 ? Limits.LISTED : sorted.size();
            sorted.subList(0, listed).forEach(file -> remarks.add(remark(file, reason)));
            if (listed < sorted.size()) {
                remarks.add(
                        remark(sorted.get(listed), "and %,d more: %s".formatted(sorted.size() - listed - 1, reason)));
            }
        });
        return remarks;
    }

    private static Remark remark(String file, String reason) {
        return new Remark(Remark.Kind.NOT_READ, Span.file(file), reason);
    }
}
