package org.sitewright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    @Test
    void aLongReasonIsCutAt25Lines() {
        console.reason(IntStream.range(0, 100).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")));

        assertEquals(26, printed().lines().count());
    }

    @Test
    void whatTheApplicationSaidIsNotSaidAgain() {
        PrintStream out = System.out;
        try {
            console.takeOver();
            System.out.println("REFUSED: two main headings");
        } finally {
            System.setOut(out);
        }
        console.reason("REFUSED: two main headings\nand more");

        assertEquals("REFUSED: two main headings\n", printed());
    }

    @Test
    void textIsQuotedForJson() {
        assertEquals("\"a \\\"b\\\" \\\\ \\u000a\"", Readiness.quote("a \"b\" \\ \n"));
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
