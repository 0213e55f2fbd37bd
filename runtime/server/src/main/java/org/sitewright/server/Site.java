package org.sitewright.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** One WAR of the command line: what is serving, and what was refused last. */
final class Site {
    /** What can be said about a site from outside. */
    enum State {
        VERIFYING,
        SERVING,
        REFUSED
    }

    /**
     * The answer of {@code /status} for this site.
     *
     * @param lastRefusal first line of the reason, or null when the last candidate was admitted
     */
    record Status(Path war, int port, State state, Instant since, int version, String lastRefusal) {}

    private final int number;
    private final Path war;
    private final int port;
    private final PayaraServer server;
    private final Gate gate;
    private final Refusals refusals;
    private final Watcher watcher;
    private int attempts;
    private Candidate serving;
    private Candidate admitted;
    private String reason = "";
    private volatile Status status;

    Site(int number, Path war, int port, PayaraServer server, Refusals refusals) throws ReflectiveOperationException {
        this.number = number;
        this.war = war;
        this.port = port;
        this.server = server;
        this.refusals = refusals;
        this.watcher = new Watcher(war);
        this.gate = server.gate(number);
        this.status = new Status(war, port, State.VERIFYING, Instant.now(), 0, null);
    }

    /** Verifies what the WAR file holds now, beside what is serving. A refused candidate leaves nothing behind. */
    synchronized boolean verify(Path folder) throws IOException {
        attempts++;
        Path copy = folder.resolve("site" + number + "-v" + attempts + ".war");
        Files.copy(war, copy);
        Candidate candidate = Candidate.of(number, attempts, copy);
        refusals.begin();
        if (server.deploy(number, candidate)) {
            admitted = candidate;
            return true;
        }
        server.undeploy(candidate);
        Files.deleteIfExists(copy);
        State state = serving == null ? State.REFUSED : State.SERVING;
        Status before = status;
        Instant since = serving == null ? Instant.now() : before.since();
        reason = refusals.reason();
        status = new Status(
                war,
                port,
                state,
                since,
                before.version(),
                reason.lines().findFirst().orElse(""));
        return false;
    }

    /** Serves what {@link #verify} admitted; the version before it finishes its requests and goes. */
    synchronized void serve(Duration drain) throws ReflectiveOperationException, IOException {
        Candidate before = serving;
        server.switchTo(number, admitted);
        serving = admitted;
        gate.open(true);
        status = new Status(war, port, State.SERVING, Instant.now(), attempts, null);
        if (before != null) {
            Quiet.await(drain, () -> gate.inFlight(before.root()) == 0);
            server.undeploy(before);
            gate.forget(before.root());
            Files.deleteIfExists(before.war());
        }
    }

    /** Why the last candidate was refused. */
    synchronized String reason() {
        return reason;
    }

    boolean isServing() {
        return status.state() == State.SERVING;
    }

    Status status() {
        return status;
    }

    Watcher watcher() {
        return watcher;
    }

    Gate gate() {
        return gate;
    }

    Path war() {
        return war;
    }

    String url() {
        return "http://localhost:" + port + "/";
    }
}
