package org.sitewright.archetype.brief;

import java.util.List;
import java.util.stream.Collectors;

/** A brief that cannot be used, with all that is wrong with it. */
public final class BriefException extends RuntimeException {
    private final transient List<Problem> problems;

    /** With everything that was found. */
    public BriefException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining(
                        "",
                        "The brief cannot be used as it is; nothing was generated. To put right (" + problems.size()
                                + "):",
                        "")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of their lines. */
    public List<Problem> problems() {
        return problems;
    }
}
