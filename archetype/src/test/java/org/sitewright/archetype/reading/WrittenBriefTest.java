package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.folder.Delivery;

class WrittenBriefTest {
    private static final Remark REMARK = new Remark(Remark.Kind.UNCLEAR, Span.line("brief.md", 3), "perhaps");

    private static ReadBrief read(String domain) {
        String text = "Bo and Sons\n" + domain + "\nperhaps\n";
        Delivery delivery = new Delivery(
                Path.of("brief"),
                List.of(new Document(new Document.Lines("brief.md", text), false, List.of())),
                List.of(),
                Optional.empty(),
                List.of());
        Value.Fields values = new Value.Fields(
                List.of(field("name", "Bo and Sons", 1), field("domain", domain, 2)), Span.file("brief.md"));
        return ReadBrief.of(delivery, new BriefReader() {
            @Override
            public String name() {
                return "double";
            }

            @Override
            public Reading read(Delivery ignored) {
                return new Reading(values, List.of(REMARK));
            }
        });
    }

    private static Value.Field field(String key, String text, int line) {
        Span span = Span.line("brief.md", line);
        return new Value.Field(key, span, new Value.Text(text, span));
    }

    @Test
    void shouldTakeACorrectionAndKeepWhatTheReaderRemarked() {
        ReadBrief read = read("bo.co.uk");
        ReadBrief written = WrittenBrief.of(
                read, BriefYaml.text(read.reading()).replace("name: Bo and Sons", "name: Bo & Daughters"));
        assertEquals("Bo & Daughters", written.brief().name());
        assertEquals(Optional.of("bo.co.uk"), written.brief().domain());
        assertTrue(written.brief().remarks().contains(REMARK), written.brief().remarks()::toString);
    }

    @Test
    void shouldNotHoldAnUnreadableValueOfTheClientAgainstThePersonWhoCorrects() {
        ReadBrief read = read("ask my nephew");
        ReadBrief written = WrittenBrief.of(
                read, BriefYaml.text(read.reading()).replace("name: Bo and Sons", "name: Bo & Daughters"));
        assertEquals(Optional.empty(), written.brief().domain());
    }

    @Test
    void shouldRefuseAnUnreadableValueOfAPerson() {
        ReadBrief read = read("bo.co.uk");
        String yaml = BriefYaml.text(read.reading()).replace("domain: bo.co.uk", "domain: ask me");
        assertEquals(
                List.of("brief.yaml"),
                assertThrows(BriefException.class, () -> WrittenBrief.of(read, yaml)).problems().stream()
                        .map(problem -> problem.file())
                        .toList());
    }
}
