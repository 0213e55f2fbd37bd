package org.sitewright.server;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the operator reads. Applications print to it too (the engine its verdict); it remembers what was printed during
 * a deployment, so that the launcher does not say the same reason again, and drops the server's own chatter.
 */
final class Console {
    private static final int MAX_REASON_LINES = 25;
    private static final List<String> CHATTER = List.of("JdbcRuntimeExtension,");

    private final PrintStream out;
    private final Set<String> seen = new HashSet<>();

    Console(PrintStream out) {
        this.out = out;
    }

    /** Replaces {@code System.out} by this console. */
    void takeOver() {
        System.setOut(new PrintStream(new Lines(), true, StandardCharsets.UTF_8));
    }

    /** One line of the launcher. */
    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Begins to remember anew. */
    synchronized void forget() {
        seen.clear();
    }

    /** Says why something was refused, shortened, unless the application itself has said it. */
    synchronized void reason(String message) {
        List<String> lines = message.strip().lines().toList();
        if (lines.isEmpty() || seen.contains(lines.get(0).strip())) {
            return;
        }
        lines.stream().limit(MAX_REASON_LINES).forEach(line -> out.println("  " + line));
        if (lines.size() > MAX_REASON_LINES) {
            out.println("  ... and " + (lines.size() - MAX_REASON_LINES) + " lines more in the server's log");
        }
        out.flush();
    }

    private synchronized void print(String line) {
        if (CHATTER.stream().noneMatch(line::startsWith)) {
            seen.add(line.strip());
            out.println(line);
            out.flush();
        }
    }

    private final class Lines extends FilterOutputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public synchronized void write(int b) {
            if (b == '\n') {
                String text = line.toString(StandardCharsets.UTF_8);
                line.reset();
                print(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
            } else {
                line.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int i = 0; i < length; i++) {
                write(bytes[offset + i]);
            }
        }
    }
}
