package org.sitewright.archetype.project;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of one file of a project.
 *
 * @param path within the project
 * @param kind what happens
 * @param content what lies there afterwards; empty where nothing does
 * @param theirs what was generated now; empty where nothing was
 * @param clashes where both sides changed the same lines
 */
record Change(String path, Kind kind, Optional<Content> content, Optional<Content> theirs, List<Clash> clashes) {
    /** What happens to a file, and whether the project's file is touched. */
    enum Kind {
        /** Was not there before, is written. */
        ADDED(true),
        /** Nobody has edited it: the new one takes its place. */
        CHANGED(true),
        /** Both have changed it, in different places: has both. */
        MERGED(true),
        /** No longer generated, and nobody has edited it: goes. */
        REMOVED(true),
        /** Is what it has to be. */
        SAME(false),
        /** Edited by a person; the generation has nothing new for it. */
        EDITED(false),
        /** Deleted by a person: stays so. */
        DELETED(false),
        /** Edited by a person and no longer generated: stays. */
        ORPHANED(false),
        /** Both have changed it and it cannot be had both ways: the person's stays. */
        CONFLICT(false),
        /** In conflict since an earlier delivery: the person's stays until the conflict is settled. */
        OPEN(false);

        private final boolean touches;

        Kind(boolean touches) {
            this.touches = touches;
        }
    }

    Change {
        clashes = List.copyOf(clashes);
    }

    /** Without clashes. */
    static Change of(String path, Kind kind, Optional<Content> content, Optional<Content> theirs) {
        return new Change(path, kind, content, theirs, List.of());
    }

    /** The same with another fate. */
    Change as(Kind other) {
        return new Change(path, other, content, theirs, clashes);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isConflict() {
        return kind == Kind.CONFLICT || kind == Kind.OPEN;
    }

    /** Whether the file in the project is written or removed. */
    boolean touches() {
        return kind.touches;
    }
}
