package org.sitewright.archetype.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;

/**
 * Merges a text that two sides have changed, line by line. What each side has changed is git's diff; unlike in git,
 * changes of neighbouring lines do not clash, since facts of a brief stand on lines side by side. They do where both
 * sides wrote a same line there: which of the two it is nobody can tell.
 */
final class LineMerge {
    private static final Comparator<Edit> IN_ORDER =
            Comparator.<Edit>comparingInt(Edit::getBeginA).thenComparingInt(Edit::getEndA);

    private final MergeLines base;
    private final MergeLines ours;
    private final MergeLines theirs;
    private final List<String> merged = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    /**
     * The merged text.
     *
     * @param text with our lines wherever both sides clash
     * @param clashes in the order of the lines; none where the merge is clean
     */
    record Result(String text, List<Clash> clashes) {}

    private LineMerge(MergeLines base, MergeLines ours, MergeLines theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** Merges texts whose lines end with {@code \n}. */
    static Result of(String base, String ours, String theirs) {
        return new LineMerge(MergeLines.of(base), MergeLines.of(ours), MergeLines.of(theirs)).merge();
    }

    private Result merge() {
        Deque<Edit> mine = edits(ours);
        Deque<Edit> others = edits(theirs);
        int end = 0;
        while (!mine.isEmpty() || !others.isEmpty()) {
            Stretch stretch = next(mine, others);
            merged.addAll(base.lines(end, stretch.from()));
            settle(stretch);
            end = stretch.to();
        }
        merged.addAll(base.lines(end, base.size()));
        return new Result(String.join("\n", merged), List.copyOf(clashes));
    }

    /** What a side has changed, each line on its own where as many came as went. */
    private Deque<Edit> edits(MergeLines side) {
        Deque<Edit> edits = new ArrayDeque<>();
        for (Edit edit : new HistogramDiff().diff(MergeLines.COMPARATOR, base, side)) {
            if (edit.getLengthA() == edit.getLengthB()) {
                for (int i = 0; i < edit.getLengthA(); i++) {
                    int a = edit.getBeginA() + i;
                    int b = edit.getBeginB() + i;
                    edits.add(new Edit(a, a + 1, b, b + 1));
                }
            } else {
                edits.add(edit);
            }
        }
        return edits;
    }

    /** Lines of the base that hang together because edits of both sides do. */
    private record Stretch(int from, int to, List<Edit> mine, List<Edit> others) {}

    private Stretch next(Deque<Edit> mine, Deque<Edit> others) {
        boolean oursFirst = others.isEmpty() || !mine.isEmpty() && IN_ORDER.compare(mine.peek(), others.peek()) <= 0;
        Edit first = (oursFirst ? mine : others).peek();
        List<Edit> taken = new ArrayList<>();
        List<Edit> takenOthers = new ArrayList<>();
        (oursFirst ? taken : takenOthers).add((oursFirst ? mine : others).poll());
        int to = first.getEndA();
        boolean grows = true;
        while (grows) {
            grows = false;
            if (!mine.isEmpty() && reaches(mine.peek(), ours, first.getBeginA(), to, takenOthers, theirs)) {
                to = Math.max(to, mine.peek().getEndA());
                taken.add(mine.poll());
                grows = true;
            }
            if (!others.isEmpty() && reaches(others.peek(), theirs, first.getBeginA(), to, taken, ours)) {
                to = Math.max(to, others.peek().getEndA());
                takenOthers.add(others.poll());
                grows = true;
            }
        }
        return new Stretch(first.getBeginA(), to, taken, takenOthers);
    }

    /** Whether an edit of one side belongs to a stretch in which the other side has edits. */
    private static boolean reaches(Edit edit, MergeLines side, int from, int to, List<Edit> against, MergeLines other) {
        if (against.isEmpty()) {
            return false;
        }
        boolean samePoint = edit.getLengthA() == 0 && from == to && edit.getBeginA() == from;
        boolean overlaps = edit.getBeginA() < to && edit.getEndA() > from;
        boolean touches = edit.getBeginA() == to;
        return samePoint
                || overlaps
                || touches
                        && against.stream()
                                .anyMatch(there -> there.getEndA() == to
                                        && !Collections.disjoint(written(edit, side), written(there, other)));
    }

    private static List<String> written(Edit edit, MergeLines side) {
        return side.lines(edit.getBeginB(), edit.getEndB());
    }

    private void settle(Stretch stretch) {
        List<String> old = base.lines(stretch.from(), stretch.to());
        int our = begin(stretch, stretch.mine());
        int their = begin(stretch, stretch.others());
        List<String> mine = stretch.mine().isEmpty() ? old : ours.lines(our, end(stretch, stretch.mine()));
        List<String> others = stretch.others().isEmpty() ? old : theirs.lines(their, end(stretch, stretch.others()));

        int before = common(mine, others);
        List<String> rest = mine.subList(before, mine.size());
        List<String> otherRest = others.subList(before, others.size());
        int after = common(reversed(rest), reversed(otherRest));
        rest = rest.subList(0, rest.size() - after);
        otherRest = otherRest.subList(0, otherRest.size() - after);

        merged.addAll(mine.subList(0, before));
        if (mine.equals(old) || rest.equals(old)) {
            merged.addAll(otherRest);
        } else {
            merged.addAll(rest);
            if (!others.equals(old) && !otherRest.equals(old) && !rest.equals(otherRest)) {
                clashes.add(new Clash(
                        new Clash.Hunk(our + before + 1, rest), new Clash.Hunk(their + before + 1, otherRest)));
            }
        }
        merged.addAll(mine.subList(mine.size() - after, mine.size()));
    }

    private static int begin(Stretch stretch, List<Edit> edits) {
        return edits.isEmpty() ? 0 : edits.get(0).getBeginB() - (edits.get(0).getBeginA() - stretch.from());
    }

    private static int end(Stretch stretch, List<Edit> edits) {
        Edit last = edits.get(edits.size() - 1);
        return last.getEndB() + stretch.to() - last.getEndA();
    }

    private static int common(List<String> a, List<String> b) {
        int i = 0;
        while (i < a.size() && i < b.size() && a.get(i).equals(b.get(i))) {
            i++;
        }
        return i;
    }

    private static List<String> reversed(List<String> lines) {
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return reversed;
    }
}
