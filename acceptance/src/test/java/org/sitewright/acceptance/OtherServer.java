package org.sitewright.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A server that is not Payara, as a child process on loopback, stopped by its own handle. */
final class OtherServer implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int START_SECONDS = 120;

    private final Process process;
    private final Path log;
    private final int port;
    private final String started;

    /** @param started what the log says when everything in the server has been started or has failed */
    OtherServer(ProcessBuilder command, Path log, int port, String started) throws IOException {
        this.process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        this.log = log;
        this.port = port;
        this.started = started;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Waits for the end of the start. */
    void awaitStart() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!log().contains(started)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The server did not start:\n" + log());
            }
            Thread.sleep(200);
        }
    }

    /** The answer at {@code /}, or null when nothing listens. */
    HttpResponse<String> root() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return null;
        }
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
