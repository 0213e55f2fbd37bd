package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.component.Raw;

class YamlReaderTest {
    private final List<Finding> problems = new ArrayList<>();

    private Raw read(byte[] bytes) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> YamlReader.read("x.yaml", bytes, problems::add)
                .orElse(null));
    }

    private Raw read(String yaml) {
        return read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private String said() {
        return problems.stream()
                .map(f -> f.id() + " " + f.subject().place())
                .toList()
                .toString();
    }

    @Test
    void shouldKnowLines() {
        Raw.Fields fields = (Raw.Fields) read("a: 1\nb:\n  - x\n  - y\n");

        assertEquals(
                4,
                ((Raw.Items) fields.values().get("b")).values().get(1).place().line());
        assertEquals("[]", said());
    }

    @Test
    void shouldReadAsYaml12() {
        Raw.Fields fields = (Raw.Fields) read("a: no\nb: 010\nc: 12:30\nd: ~\ne: \"#{1+1}\"\nf: 2026-03-31\n");

        assertEquals("no", ((Raw.Scalar) fields.values().get("a")).text());
        assertEquals("010", ((Raw.Scalar) fields.values().get("b")).text());
        assertEquals("12:30", ((Raw.Scalar) fields.values().get("c")).text());
        assertEquals("#{1+1}", ((Raw.Scalar) fields.values().get("e")).text());
    }

    @Test
    void shouldReadByteOrderMarkAndWindowsLines() {
        Raw.Fields fields = (Raw.Fields) read("\uFEFFtitle: A\r\nb: c\r\n");

        assertEquals(List.of("title", "b"), List.copyOf(fields.values().keySet()));
        assertEquals("[]", said());
    }

    @Test
    void shouldRejectSyntaxErrorWithItsLine() {
        read("a: 1\nb: [1, 2\nc: 3\n");
        assertEquals("[SITE-003 x.yaml:3]", said());
    }

    @Test
    void shouldRejectDuplicateKeyAndKeyThatIsNoName() {
        read("a: 1\na: 2\n[b]: 3\n? {c: d}\n: 4\n");
        assertEquals("[SITE-003 x.yaml:2, SITE-003 x.yaml:3, SITE-003 x.yaml:4]", said());
    }

    @Test
    void shouldRejectWhatIsNoText() {
        read(new byte[] {(byte) 0xC3, 0x28});
        read(new byte[2_000_001]);
        read(new byte[] {0, 1, 2, 3});
        assertEquals("[SITE-002 x.yaml, SITE-002 x.yaml, SITE-003 x.yaml:1]", said());
    }

    @Test
    void shouldRejectSeveralDocuments() {
        read("a: 1\n---\nb: 2\n");
        assertEquals("[SITE-003 x.yaml:3]", said());
    }

    @Test
    void shouldRejectBombsInTime() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append("*a".concat(String.valueOf(i - 1)).concat(", ").repeat(8))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        for (String yaml : List.of(
                bomb.toString(),
                "a: &a [*a]\n",
                "a: &a {b: *a}\n",
                "[".repeat(100_000),
                "{a: ".repeat(100_000),
                "- ".repeat(100_000),
                "a: [" + "1,".repeat(300_000) + "]",
                "[".repeat(500_000) + "]".repeat(500_000))) {
            problems.clear();
            read(yaml);
            assertEquals(1, problems.size(), yaml.substring(0, Math.min(40, yaml.length())));
        }
    }

    @Test
    void shouldNeverThrow() {
        Random random = new Random(7);
        String letters = "ab:-[]{}&*!|>'\"%@`#,?~ \n\t\\0123\u00e4\u2028";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder yaml = new StringBuilder();
            for (int j = random.nextInt(60); j >= 0; j--) {
                yaml.append(letters.charAt(random.nextInt(letters.length())));
            }
            problems.clear();
            YamlReader.read("x.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8), problems::add);
        }
    }

    @Test
    void shouldNameTheLineOfAControlCharacter() {
        read("a: 1\nb: L\u00c3\u0084beck\n");

        assertEquals("[SITE-003 x.yaml:2]", said());
    }
}
