package org.sitewright.archetype.project;

import java.util.List;
import java.util.Optional;
import org.sitewright.archetype.project.Change.Kind;

/**
 * Decides about one file among three: what was generated last time (base), what lies in the project (ours), what was
 * generated now (theirs). What a person has done is never undone.
 *
 * <table>
 * <caption>Decisions</caption>
 * <tr><th>ours</th><th>theirs</th><th>becomes</th></tr>
 * <tr><td>as base</td><td>new</td><td>theirs</td></tr>
 * <tr><td>as base</td><td>none</td><td>none</td></tr>
 * <tr><td>edited</td><td>as base</td><td>ours</td></tr>
 * <tr><td>edited</td><td>new</td><td>both by lines; where that fails, ours, and a conflict</td></tr>
 * <tr><td>edited</td><td>none</td><td>ours</td></tr>
 * <tr><td>deleted</td><td>any</td><td>none</td></tr>
 * <tr><td>none, no base</td><td>new</td><td>theirs</td></tr>
 * <tr><td>there, no base</td><td>other</td><td>ours, and a conflict</td></tr>
 * </table>
 *
 * @param path within the project
 * @param base hash of what was generated last time
 * @param baseText its text, where it was kept; assets are known by their hash alone
 */
record ThreeWay(String path, Optional<String> base, Optional<String> baseText) {
    /** The decision. */
    Change decide(Optional<Content> ours, Optional<Content> theirs) {
        if (theirs.isEmpty()) {
            return gone(ours);
        }
        if (ours.isEmpty()) {
            return base.isEmpty() ? change(Kind.ADDED, theirs, theirs) : change(Kind.DELETED, ours, theirs);
        }
        if (ours.equals(theirs)) {
            return change(Kind.SAME, ours, theirs);
        }
        if (isBase(ours)) {
            return change(Kind.CHANGED, theirs.map(content -> content.endingLike(ours.get())), theirs);
        }
        if (isBase(theirs)) {
            return change(Kind.EDITED, ours, theirs);
        }
        return merge(ours.get(), theirs.get());
    }

    /**
     * The same for the project's {@code brief.yaml}: each clash keeps the person's lines and everything else comes in,
     * because one disputed fact must not hold back a whole menu.
     */
    Change decideFacts(Optional<Content> ours, Content theirs) {
        Change change = decide(ours, Optional.of(theirs));
        boolean both = change.is(Kind.MERGED) || change.is(Kind.CONFLICT);
        if (!both || baseText.isEmpty() || !ours.get().isText()) {
            return change;
        }
        LineMerge.Result merged = LineMerge.of(
                SourcesSection.replaced(baseText.get(), theirs.text()),
                SourcesSection.replaced(ours.get().text(), theirs.text()),
                theirs.text());
        if (!YamlCheck.holds(merged.text())) {
            return change(Kind.CONFLICT, ours, Optional.of(theirs));
        }
        return new Change(
                path,
                merged.clashes().isEmpty() ? Kind.MERGED : Kind.CONFLICT,
                Optional.of(Content.of(merged.text()).endingLike(ours.get())),
                Optional.of(theirs),
                merged.clashes());
    }

    private Change gone(Optional<Content> ours) {
        if (ours.isEmpty()) {
            return change(Kind.SAME, ours, ours);
        }
        return isBase(ours)
                ? change(Kind.REMOVED, Optional.empty(), Optional.empty())
                : change(Kind.ORPHANED, ours, Optional.empty());
    }

    private Change merge(Content ours, Content theirs) {
        if (baseText.isEmpty() || !ours.isText() || !theirs.isText()) {
            return change(Kind.CONFLICT, Optional.of(ours), Optional.of(theirs));
        }
        LineMerge.Result merged = LineMerge.of(baseText.get(), ours.text(), theirs.text());
        boolean clean = merged.clashes().isEmpty() && (!isYaml() || YamlCheck.holds(merged.text()));
        return new Change(
                path,
                clean ? Kind.MERGED : Kind.CONFLICT,
                Optional.of(clean ? Content.of(merged.text()).endingLike(ours) : ours),
                Optional.of(theirs),
                merged.clashes());
    }

    private boolean isYaml() {
        return path.matches(".*\\.ya?ml");
    }

    private boolean isBase(Optional<Content> content) {
        return content.map(Content::hash).equals(base);
    }

    private Change change(Kind kind, Optional<Content> content, Optional<Content> theirs) {
        return new Change(path, kind, content, theirs, List.of());
    }
}
