package org.sitewright.server;

/** What the launcher's exit code says. */
final class ExitCode {
    /** Stopped in order. */
    static final int STOPPED = 0;

    /** No site was admitted, or the server could not start. */
    static final int NOTHING_ADMITTED = 1;

    /** {@code --require-all} was given and at least one site was refused. */
    static final int NOT_ALL_ADMITTED = 2;

    /** The command line is wrong (EX_USAGE). */
    static final int USAGE = 64;

    private ExitCode() {}
}
