package org.sitewright.maven;

import java.io.File;

/** Whether there is something to look at. */
final class Compiled {
    private Compiled() {}

    /** Fails where a project has sources and no classes yet. */
    static void required(File sources, File classes, String goal) throws UnusableException {
        if (sources.isDirectory() && !classes.isDirectory()) {
            throw new UnusableException("The project is not compiled yet. Run mvn compile sitewright:" + goal);
        }
    }
}
