package org.sitewright.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Takes the server's log off the console into a file, and remembers what was thrown last: the server says why it
 * refused an application only in its log, six times over.
 */
final class ServerLog extends Handler {
    private static final String FORMAT = "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n";

    private final Path path;
    private Handler file;
    private volatile Throwable lastThrown;
    private volatile Throwable lastSaid;

    private ServerLog(Path path) {
        this.path = path;
        setLevel(Level.ALL);
    }

    private static Formatter formatter() {
        System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
        return new SimpleFormatter();
    }

    /** Writes the logging configuration that the server is started with: nothing on the console. */
    static Path silence(Path folder) throws IOException {
        Path configuration = folder.resolve("logging.properties");
        Files.writeString(
                configuration,
                """
                handlers=
                .level=INFO
                javax.enterprise.system.security.ssl.level=SEVERE
                org.glassfish.admin.mbeanserver.level=WARNING
                """);
        System.setProperty("java.util.logging.config.file", configuration.toString());
        return configuration;
    }

    static ServerLog open(Path path) throws IOException {
        ServerLog log = new ServerLog(path);
        log.takeOver();
        return log;
    }

    /** To be called again after the server has started, which closes all handlers and sets its own. */
    void takeOver() throws IOException {
        close();
        file = new FileHandler(path.toString().replace("%", "%%"), true);
        file.setEncoding("UTF-8");
        file.setFormatter(formatter());
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(this);
    }

    void forget() {
        lastThrown = null;
        lastSaid = null;
    }

    /** The root cause of the last exception logged since {@link #forget()}, or null. */
    Throwable cause() {
        return root(lastThrown);
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    @Override
    public void publish(LogRecord entry) {
        // The first one is the nearest to the application; what follows wraps it again and again.
        if (entry.getThrown() != null
                && lastThrown == null
                && entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            lastThrown = entry.getThrown();
        }
        Throwable cause = root(entry.getThrown());
        if (repeats(entry)) {
            return;
        }
        if (cause == null || cause.getMessage() == null || cause.getStackTrace().length > 0) {
            file.publish(entry);
        } else {
            lastSaid = cause;
            file.publish(withoutStack(entry, cause));
        }
    }

    /** Whether the server says once more, by exception or in words, what was said already. */
    private boolean repeats(LogRecord entry) {
        Throwable said = lastSaid;
        if (said == null) {
            return false;
        }
        if (entry.getThrown() != null) {
            Throwable cause = root(entry.getThrown());
            return cause == said || cause.toString().contains(said.getMessage()) && cause.getStackTrace().length > 0;
        }
        return String.valueOf(entry.getMessage()).contains(said.getMessage());
    }

    /** A cause that has no stack says everything in its message; those of the server's wrappers around it say nothing. */
    private static LogRecord withoutStack(LogRecord entry, Throwable cause) {
        LogRecord line = new LogRecord(entry.getLevel(), cause.getMessage());
        line.setLoggerName(entry.getLoggerName());
        line.setInstant(entry.getInstant());
        return line;
    }

    @Override
    public void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
