package org.sitewright.archetype.brief;

import java.util.List;
import java.util.Optional;

/**
 * Collects what is wrong with a brief and what it leaves open.
 *
 * @param strict whether unreadable values are problems (YAML that a person wrote) or remarks (words of a client)
 * @param problems what keeps the brief from being used
 * @param remarks what is said in {@code GAPS.md}
 */
record Findings(boolean strict, List<Problem> problems, List<Remark> remarks) {
    /** The brief cannot be used. */
    void problem(Span span, String message, String fix) {
        problems.add(new Problem(span.file(), span.line(), message, fix));
    }

    /** A problem in YAML; in Markdown the words are not published. */
    void unreadable(Span span, String message, String fix) {
        if (strict) {
            problem(span, message, fix);
        } else {
            remark(Remark.Kind.UNCLEAR, span, message + "; " + fix);
        }
    }

    /** Something for {@code GAPS.md}. */
    void remark(Remark.Kind kind, Span span, String what) {
        remarks.add(new Remark(kind, span, what));
    }

    /** The text, unless it is a placeholder. */
    Optional<String> given(Value.Text text, String key) {
        if (Placeholders.in(text.text())) {
            String shown = text.text().replaceAll("\\s+", " ");
            remark(
                    Remark.Kind.PLACEHOLDER,
                    text.span(),
                    key + ": " + (shown.length() > 60 ? shown.substring(0, 59) + "…" : shown));
            return Optional.empty();
        }
        return Optional.of(text.text().strip());
    }

    /** A value of a kind that does not belong there. */
    void wrongType(Value value, String key, String expected, String example) {
        String found =
                value instanceof Value.Text ? "text" : value instanceof Value.Items ? "a list" : "a group of keys";
        problem(value.span(), "\"" + key + "\" is " + found + "; it must be " + expected, "write " + example);
    }
}
