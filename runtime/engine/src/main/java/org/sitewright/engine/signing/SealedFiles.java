package org.sitewright.engine.signing;

import java.util.Set;

/** Where the signature and what it spares lie in a WAR. They are no input: one signs the inputs, the other is signed by name. */
public final class SealedFiles {
    /** The signed statement. */
    public static final String ENVELOPE = "META-INF/sitewright/verdict.dsse.json";

    /** The verified pages. */
    public static final String PAGES = "META-INF/sitewright/pages.zip";

    static final Set<String> ALL = Set.of(ENVELOPE, PAGES);

    private SealedFiles() {}
}
