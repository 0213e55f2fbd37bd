package org.sitewright.archetype.project;

import java.util.List;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** The lines of a text, as the merge wants them. */
final class MergeLines extends Sequence {
    /** Lines are the same when they are equal. */
    static final SequenceComparator<MergeLines> COMPARATOR = new SequenceComparator<>() {
        @Override
        public boolean equals(MergeLines a, int ai, MergeLines b, int bi) {
            return a.lines.get(ai).equals(b.lines.get(bi));
        }

        @Override
        public int hash(MergeLines lines, int line) {
            return lines.lines.get(line).hashCode();
        }
    };

    private final List<String> lines;

    private MergeLines(List<String> lines) {
        this.lines = lines;
    }

    /** Never without a line: after the last line end stands an empty one. */
    static MergeLines of(String text) {
        return new MergeLines(List.of(text.split("\n", -1)));
    }

    @Override
    public int size() {
        return lines.size();
    }

    List<String> lines(int from, int to) {
        return lines.subList(from, to);
    }
}
