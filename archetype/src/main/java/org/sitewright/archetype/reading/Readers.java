package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Problem;

/** The readers that are on the class path of this one, by name. */
public final class Readers {
    private Readers() {}

    /**
     * The reader called {@code name}.
     *
     * @throws BriefException when there is none; it lists those that there are
     */
    public static BriefReader named(String name) {
        List<String> known = new ArrayList<>();
        // Not the thread's class loader: in a build that may be anybody's, and a plugin's readers lie beside this
        // class.
        for (BriefReader reader : ServiceLoader.load(BriefReader.class, BriefReader.class.getClassLoader())) {
            if (reader.name().equals(name)) {
                return reader;
            }
            known.add(reader.name());
        }
        known.sort(null);
        throw new BriefException(List.of(new Problem(
                "-Dreader",
                0,
                "there is no reader called \"" + name + "\"",
                known.isEmpty()
                        ? "put a jar with a BriefReader among the dependencies of the plugin"
                        : "use one of: " + String.join(", ", known)
                                + "; or put the jar with that reader among the dependencies of the plugin")));
    }
}
