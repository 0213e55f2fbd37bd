package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.project.Change.Kind;

class ReportTest {
    private static Change change(String path, Kind kind, Clash... clashes) {
        return new Change(path, kind, Optional.empty(), Optional.empty(), List.of(clashes));
    }

    private static Plan plan(List<Fact> facts, Change... changes) {
        return new Plan(facts, List.of(changes), GenerationRecord.none("com.acme", new TreeMap<>()), new TreeMap<>());
    }

    @Test
    void shouldSayWhatWouldHappen() {
        Clash clash = new Clash(new Clash.Hunk(4, List.of("  lead: Mine")), new Clash.Hunk(5, List.of()));
        assertEquals(
                """
                Facts that the client has changed: 1
                  ~ phone: 1 → 2  (menu.md:3)

                Files that differ from what was generated last time or now: 3
                  added     menu.yaml
                  conflict  index.yaml
                      yours, line 4:
                        |   lead: Mine
                      new, line 5: nothing
                      Yours stays; the new one will lie in .sitewright/conflicts/index.yaml. Take from it what you want, then delete it there.
                  kept out  about.yaml: deleted here, stays deleted

                1 added, 0 changed, 0 merged, 0 removed, 1 kept as they are here, 1 in conflict.
                Nothing was written. Add -Dapply=true to apply it.""",
                String.join(
                        "\n",
                        Report.of(
                                plan(
                                        List.of(new Fact("phone", "1", "2", Span.line("menu.md", 3))),
                                        change("menu.yaml", Kind.ADDED),
                                        change("index.yaml", Kind.CONFLICT, clash),
                                        change("about.yaml", Kind.DELETED),
                                        change("contact.yaml", Kind.SAME)),
                                false)));
    }

    @Test
    void shouldSayThatThereIsNothing() {
        List<String> lines = Report.of(plan(List.of(), change("index.yaml", Kind.SAME)), false);
        assertEquals("Nothing to apply.", lines.get(lines.size() - 1));
    }
}
