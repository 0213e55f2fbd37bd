package org.sitewright.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * {@code java -jar sitewright-server.jar site.war}: starts the server, verifies every site under a private root,
 * switches to what was admitted and stays until it is told to stop.
 */
public final class Launcher {
    private static final long POLL_MILLIS = 500;

    /** The engine's setting for absolute addresses; each site is told its own unless the operator names one. */
    private static final String URL = "sitewright.url";

    private final boolean urlIsSet = System.getProperty(URL) != null || System.getenv("SITEWRIGHT_URL") != null;
    private final Options options;
    private final Console console;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final List<Site> sites = new ArrayList<>();
    private Readiness readiness;

    private Launcher(Options options, Console console) {
        this.options = options;
        this.console = console;
    }

    /** Runs until SIGTERM or SIGINT; the exit codes are in {@link Options#USAGE}. */
    public static void main(String[] args) {
        if (List.of(args).contains("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        int code;
        try {
            code = new Launcher(Options.parse(args), new Console(System.out)).run();
        } catch (UsageException e) {
            System.err.println("sitewright-server: " + e.getMessage());
            code = ExitCode.USAGE;
        } catch (Exception e) {
            System.err.println("sitewright-server: the server did not start: " + e);
            code = ExitCode.NOTHING_ADMITTED;
        }
        // halt, not exit: the server's own shutdown hook would stop what is stopped already, and say so.
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(code);
    }

    private int run() throws Exception {
        List<Integer> ports = Ports.forWars(options);
        if (options.readyPort() >= 0) {
            readiness = Readiness.start(options.readyPort());
            console.say("readiness http://127.0.0.1:" + readiness.port() + "/ready");
        }
        Path folder = TemporaryFolder.create();
        try {
            return run(folder, ports);
        } finally {
            if (readiness != null) {
                readiness.stop();
            }
            TemporaryFolder.delete(folder);
        }
    }

    private int run(Path folder, List<Integer> ports) throws Exception {
        Path logging = ServerLog.silence(folder);
        ServerLog log = ServerLog.open(options.log() == null ? folder.resolve("server.log") : options.log());
        for (String signal : List.of("TERM", "INT")) {
            Signals.on(signal, stop::countDown);
        }
        console.takeOver();
        PayaraServer server = PayaraServer.start(folder.resolve("payara"), logging, options.host(), ports);
        log.takeOver();
        try {
            for (int i = 0; i < ports.size(); i++) {
                Refusals refusals = new Refusals(log, console);
                sites.add(new Site(i, options.wars().get(i), ports.get(i), server, refusals));
            }
            if (readiness != null) {
                readiness.watch(sites);
            }
            int code = admitAll(folder);
            if (code == ExitCode.STOPPED) {
                stay(folder);
                drain();
            }
            return code;
        } finally {
            server.stop();
            log.close();
        }
    }

    private int admitAll(Path folder) throws Exception {
        List<Site> admitted = new ArrayList<>();
        for (Site site : sites) {
            if (verify(site, folder)) {
                admitted.add(site);
            }
        }
        if (admitted.isEmpty()) {
            return ExitCode.NOTHING_ADMITTED;
        }
        if (options.requireAll() && admitted.size() < sites.size()) {
            console.say("not all sites were admitted, nothing is served (--require-all)");
            return ExitCode.NOT_ALL_ADMITTED;
        }
        for (Site site : admitted) {
            serve(site);
        }
        phase("ready");
        console.say("ready");
        return ExitCode.STOPPED;
    }

    private boolean verify(Site site, Path folder) throws IOException {
        if (!urlIsSet) {
            System.setProperty(URL, site.url().substring(0, site.url().length() - 1));
        }
        if (site.verify(folder)) {
            return true;
        }
        console.reason(site.reason());
        console.say("refused " + site.war() + (site.isServing() ? " (the version before it keeps serving)" : ""));
        return false;
    }

    private void serve(Site site) throws Exception {
        site.serve(options.drain());
        console.say("admitted " + site.war() + " → " + site.url());
    }

    private void stay(Path folder) throws Exception {
        List<Watcher> watchers =
                sites.stream().map(site -> new Watcher(site.war())).toList();
        while (!stop.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            for (int i = 0; options.watch() && i < sites.size(); i++) {
                if (watchers.get(i).poll() && verify(sites.get(i), folder)) {
                    serve(sites.get(i));
                }
            }
        }
    }

    private void drain() {
        phase("draining");
        console.say("draining");
        Quiet.await(options.drain(), () -> sites.stream()
                .allMatch(site -> site.gate().inFlight() == 0));
        sites.forEach(site -> site.gate().open(false));
        console.say("stopped");
    }

    private void phase(String phase) {
        if (readiness != null) {
            readiness.phase(phase);
        }
    }
}
