package org.sitewright.archetype.brief;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Briefs for tests, as they would lie in a file. */
public final class Briefs {
    private Briefs() {}

    /** The brief that Markdown holds. */
    public static Brief markdown(String text) {
        return new BriefReader().read(source("brief.md", text));
    }

    /** The brief that YAML holds. */
    public static Brief yaml(String text) {
        return new BriefReader().read(source("brief.yaml", text));
    }

    /** A brief's file. */
    public static BriefSource source(String name, String text) {
        return new BriefSource(name, name.endsWith(".yaml"), text.getBytes(StandardCharsets.UTF_8), text, List.of());
    }
}
