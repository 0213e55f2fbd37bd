package org.sitewright.engine.foreign;

import java.util.List;

/** Where foreign pages come from. */
interface ForeignSource {
    /** What its site is called in a verdict. */
    String name();

    /** The paths to begin with, the most important first. */
    List<String> start();

    /** What stands at {@code path}, decoded and without query. */
    Answer get(String path);

    /** Whether it is a server: its headers and redirects are facts, and its links are followed. */
    boolean live();

    /** Scheme and host where it answers; empty for files. */
    String origin();
}
