package org.sitewright.server;

/** Finds the reason of a refusal: the root cause of what the server logged while it deployed. */
final class Refusals {
    private final ServerLog log;
    private final Console console;

    Refusals(ServerLog log, Console console) {
        this.log = log;
        this.console = console;
    }

    void begin() {
        log.forget();
        console.forget();
    }

    /** Why the deployment since {@link #begin()} was refused, without any stack trace. */
    String reason() {
        Throwable cause = log.cause();
        if (cause == null) {
            return "The server did not deploy it and gave no reason.";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getName() : message.strip();
    }
}
