package org.sitewright.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The real launcher as a child process, stopped by its own handle. */
final class RunningLauncher implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern ADMITTED = Pattern.compile("admitted (\\S+) → http://localhost:(\\d+)/");
    private static final Pattern READINESS = Pattern.compile("readiness (http://127.0.0.1:\\d+)/ready");

    private final Process process;
    private final Path output;

    /** @param args of the launcher; those that begin with {@code -D} are its JVM's */
    RunningLauncher(Path folder, Object... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        List<String> words = Stream.of(args).map(Object::toString).toList();
        words.stream().filter(word -> word.startsWith("-D")).forEach(command::add);
        command.addAll(List.of("-jar", System.getProperty("sitewright.server")));
        words.stream().filter(word -> !word.startsWith("-D")).forEach(command::add);
        output = Files.createTempFile(folder, "launcher", ".txt");
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    String printed() throws IOException {
        return Files.readString(output);
    }

    void awaitPrinted(Predicate<String> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!condition.test(printed())) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("waited in vain; printed:\n" + printed());
            }
            Thread.sleep(50);
        }
    }

    void awaitReady() throws Exception {
        awaitPrinted(text -> text.lines().anyMatch("ready"::equals));
    }

    int exitCode() throws Exception {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new AssertionError("still running; printed:\n" + printed());
        }
        return process.exitValue();
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    /** Where the given WAR answers. */
    String url(Path war) throws IOException {
        Matcher line = ADMITTED.matcher(printed());
        while (line.find()) {
            if (line.group(1).equals(war.toString())) {
                return "http://127.0.0.1:" + line.group(2) + "/";
            }
        }
        throw new AssertionError(war + " was not admitted:\n" + printed());
    }

    String readiness() throws IOException {
        Matcher line = READINESS.matcher(printed());
        if (!line.find()) {
            throw new AssertionError(printed());
        }
        return line.group(1);
    }

    static HttpResponse<String> get(String url) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
