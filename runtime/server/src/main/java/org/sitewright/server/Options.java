package org.sitewright.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;

/**
 * The command line, checked.
 *
 * @param port of the first WAR; the next WARs get the ports after it; 0 = any free port for each
 * @param host address to listen on
 * @param requireAll one refused WAR at start refuses the start
 * @param readyPort port of the readiness answers on loopback; 0 = any free port, -1 = none
 * @param drain how long requests in flight may take after a switch or a SIGTERM
 * @param watch a replaced WAR file is a new candidate
 * @param log where the server's own log goes; null = a temporary file, removed at exit
 * @param wars the sites
 */
record Options(
        int port,
        String host,
        boolean requireAll,
        int readyPort,
        Duration drain,
        boolean watch,
        Path log,
        List<Path> wars) {

    static final String USAGE =
            """
            Usage: java -jar sitewright-server.jar [options] site.war ...
              --port N         port of the first WAR, the next WARs follow; 0 = any free port (default 8080)
              --host ADDR      address to listen on (default 127.0.0.1; 0.0.0.0 = everyone)
              --require-all    serve nothing and exit with 2 when one of the WARs is refused
              --ready-port N   answer /ready and /status on 127.0.0.1:N; 0 = any free port (default: off)
              --drain SECONDS  how long requests in flight may take at a switch or stop (default 10)
              --watch          take a replaced WAR file as a new candidate (default: off)
              --log FILE       keep the server's own log (default: a temporary file)
              --help           this text
            Exit codes: 0 stopped, 1 nothing was admitted, 2 not all were admitted (--require-all), 64 usage.""";

    static Options parse(String... args) throws UsageException {
        int port = 8080;
        String host = "127.0.0.1";
        boolean requireAll = false;
        int readyPort = -1;
        int drain = 10;
        boolean watch = false;
        Path log = null;
        Set<Path> wars = new LinkedHashSet<>();
        for (Iterator<String> rest = List.of(args).iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            switch (arg) {
                case "--port" -> port = number(arg, rest, 65535);
                case "--host" -> host = value(arg, rest);
                case "--require-all" -> requireAll = true;
                case "--ready-port" -> readyPort = number(arg, rest, 65535);
                case "--drain" -> drain = number(arg, rest, 3600);
                case "--watch" -> watch = true;
                case "--log" -> log = Path.of(value(arg, rest)).toAbsolutePath();
                default -> {
                    if (arg.startsWith("-")) {
                        throw new UsageException("unknown option " + arg + " (--help lists them)");
                    }
                    if (!wars.add(war(arg))) {
                        throw new UsageException(arg + " is given twice");
                    }
                }
            }
        }
        if (wars.isEmpty()) {
            throw new UsageException("no WAR given (--help shows how)");
        }
        if (port != 0 && port + wars.size() - 1 > 65535) {
            throw new UsageException("--port " + port + " leaves no ports for " + wars.size() + " WARs");
        }
        return new Options(
                port,
                host,
                requireAll,
                readyPort,
                Duration.ofSeconds(drain),
                watch,
                log,
                List.copyOf(new ArrayList<>(wars)));
    }

    private static String value(String option, Iterator<String> rest) throws UsageException {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }

    private static int number(String option, Iterator<String> rest, int max) throws UsageException {
        String value = value(option, rest);
        try {
            int number = Integer.parseInt(value);
            if (number >= 0 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new UsageException(option + " needs a number from 0 to " + max + ", not \"" + value + "\"");
    }

    private static Path war(String arg) throws UsageException {
        Path path = Path.of(arg).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new UsageException(arg + " does not exist");
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("WEB-INF/") != null
                    || zip.stream().anyMatch(entry -> entry.getName().startsWith("WEB-INF/"))) {
                return path;
            }
        } catch (IOException e) {
            // said below
        }
        throw new UsageException(arg + " is not a WAR (a zip file with WEB-INF)");
    }
}
