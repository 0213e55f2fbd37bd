package org.sitewright.engine.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Direction;
import org.sitewright.engine.diff.Snapshot.Component;
import org.sitewright.engine.diff.Snapshot.Element;
import org.sitewright.engine.diff.Snapshot.Page;
import org.sitewright.engine.diff.Snapshot.Part;
import org.sitewright.engine.diff.Snapshot.Said;
import org.sitewright.engine.diff.Snapshot.State;
import org.sitewright.engine.diff.Snapshot.Stated;

class SnapshotJsonTest {
    @Test
    void shouldReadWhatItWrote() {
        Snapshot snapshot = new Snapshot(
                List.of(new Component(
                        "acme:part",
                        List.of(new Stated(
                                "ACME-001",
                                "Tone",
                                true,
                                List.of(
                                        new Element("days", new BigDecimal("30"), Direction.LOWER),
                                        new Element("loud", true, Direction.FALSE),
                                        new Element("soft", false, null),
                                        new Element("words", List.of("one", "two \"quoted\""), Direction.FEWER)),
                                "@Marketing")))),
                List.of(new State(
                        "shop",
                        false,
                        List.of(new Said("/", true, "SEO-009 ERROR …")),
                        List.of(new Page("/", "abc", List.of(new Part("hero", "acme:hero", "def")))))));
        assertEquals(snapshot, SnapshotJson.read(SnapshotJson.write(snapshot)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"format\": \"sitewright-snapshot-2\", \"components\": [], \"sites\": []}",
                "{\"format\": \"sitewright-snapshot-1\", \"sites\": []}",
                "{\"format\": \"sitewright-snapshot-1\", \"components\": [1], \"sites\": []}",
                "{\"format\": \"sitewright-snapshot-1\", \"components\": [{\"name\": \"a:b\"}], \"sites\": []}",
            })
    void shouldSayThatSomethingIsNoSnapshot(String text) {
        String said = assertThrows(IllegalArgumentException.class, () -> SnapshotJson.read(text))
                .getMessage();
        assertTrue(
                said.startsWith("it cannot be read: ") || said.equals("its format is not sitewright-snapshot-1"), said);
    }
}
