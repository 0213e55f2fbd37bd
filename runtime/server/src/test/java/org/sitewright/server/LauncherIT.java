package org.sitewright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole launcher, as an operator meets it. */
class LauncherIT {
    @TempDir
    Path folder;

    @Test
    void aSiteIsReplacedWithoutAnOutageAndARefusedVersionChangesNothing() throws Exception {
        Path war = TestWars.good(folder.resolve("site.war"), "first");
        try (RunningLauncher launcher = new RunningLauncher(folder, "--port", 0, "--ready-port", 0, "--watch", war)) {
            launcher.awaitReady();
            String url = launcher.url(war);
            assertEquals("first at []", RunningLauncher.get(url).body());
            assertEquals(
                    200, RunningLauncher.get(launcher.readiness() + "/ready").statusCode());

            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Map<String, Integer>> answers = askEvery20Millis(url, enough);
            TestWars.refused(war);
            launcher.awaitPrinted(text -> text.contains("refused " + war));
            assertEquals("first at []", RunningLauncher.get(url).body());
            assertTrue(RunningLauncher.get(launcher.readiness() + "/status")
                    .body()
                    .contains("\"lastRefusal\": \"page / has two main headings\""));

            TestWars.good(war, "second, longer");
            launcher.awaitPrinted(text -> text.split("admitted ", -1).length == 3);
            assertEquals("second, longer at []", RunningLauncher.get(url).body());
            enough.set(true);
            Map<String, Integer> seen = answers.get();
            System.out.println("during the switches: " + seen);
            assertTrue(
                    seen.keySet().stream()
                            .allMatch(answer ->
                                    answer.equals("200 first at []") || answer.equals("200 second, longer at []")),
                    seen::toString);

            String printed = launcher.printed();
            assertEquals(2, printed.split("two main headings", -1).length, printed);
            assertFalse(printed.contains("\tat "), printed);

            CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(() -> {
                try {
                    return RunningLauncher.get(url + "?slow=2000");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            Thread.sleep(500);
            launcher.terminate();
            Thread.sleep(300);
            assertEquals(
                    503, RunningLauncher.get(launcher.readiness() + "/ready").statusCode());
            assertEquals(200, slow.get().statusCode());
            assertEquals(ExitCode.STOPPED, launcher.exitCode());
        }
    }

    @Test
    void oneRefusedSiteDoesNotStopTheOthers() throws Exception {
        Path one = TestWars.good(folder.resolve("one.war"), "one");
        Path bad = TestWars.refused(folder.resolve("bad.war"));
        Path two = TestWars.good(folder.resolve("two.war"), "two");
        try (RunningLauncher launcher = new RunningLauncher(folder, "--port", 0, one, bad, two)) {
            launcher.awaitReady();
            assertEquals("one at []", RunningLauncher.get(launcher.url(one)).body());
            HttpResponse<String> failed = RunningLauncher.get(launcher.url(two) + "?slow=never");
            assertEquals(500, failed.statusCode());
            assertFalse(failed.body().contains("Payara") || failed.body().contains("Exception"), failed.body());
            assertEquals("two at []", RunningLauncher.get(launcher.url(two)).body());
            assertTrue(launcher.printed().contains("refused " + bad), launcher.printed());
            launcher.terminate();
            assertEquals(ExitCode.STOPPED, launcher.exitCode());
        }
    }

    @Test
    void withRequireAllOneRefusedSiteRefusesTheStart() throws Exception {
        Path good = TestWars.good(folder.resolve("good.war"), "good");
        Path bad = TestWars.refused(folder.resolve("bad.war"));
        try (RunningLauncher launcher = new RunningLauncher(folder, "--port", 0, "--require-all", good, bad)) {
            assertEquals(ExitCode.NOT_ALL_ADMITTED, launcher.exitCode());
            assertFalse(launcher.printed().contains("admitted " + good), launcher.printed());
        }
    }

    @Test
    void nothingAdmittedIsAFailure() throws Exception {
        Path bad = TestWars.refused(folder.resolve("bad.war"));
        try (RunningLauncher launcher = new RunningLauncher(folder, "--port", 0, bad)) {
            assertEquals(ExitCode.NOTHING_ADMITTED, launcher.exitCode());
        }
    }

    @Test
    void aTakenPortIsOneLine() throws Exception {
        Path good = TestWars.good(folder.resolve("good.war"), "good");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                RunningLauncher launcher = new RunningLauncher(folder, "--port", taken.getLocalPort(), good)) {
            assertEquals(ExitCode.USAGE, launcher.exitCode());
            assertEquals(1, launcher.printed().lines().count(), launcher.printed());
        }
    }

    private static CompletableFuture<Map<String, Integer>> askEvery20Millis(String url, AtomicBoolean enough) {
        return CompletableFuture.supplyAsync(() -> {
            Map<String, Integer> seen = new TreeMap<>();
            while (!enough.get()) {
                String answer;
                try {
                    HttpResponse<String> response = RunningLauncher.get(url);
                    answer = response.statusCode() + " " + response.body();
                    Thread.sleep(20);
                } catch (Exception e) {
                    answer = e.toString();
                }
                seen.merge(answer, 1, Integer::sum);
            }
            return seen;
        });
    }
}
