package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a brief. The same words give the same model whether they stand in {@code brief.yaml} or in Markdown:
 *
 * <pre>{@code
 * Brief brief = new BriefReader().read(BriefSource.at(Path.of("brief.md")));
 * }</pre>
 */
public final class BriefReader {
    /**
     * Reads {@code source}.
     *
     * @throws BriefException with everything that is wrong, in the order of the lines
     */
    public Brief read(BriefSource source) {
        List<Problem> problems = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        Value.Fields values = source.yaml()
                ? new YamlValues(source.file(), problems).read(source.text())
                : new MarkdownValues(remarks).read(source.text());
        Brief brief = values == null ? null : new Binder(source, problems, remarks).bind(values);
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(Problem::line));
            throw new BriefException(problems);
        }
        return brief;
    }
}
