package org.sitewright.engine.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitewright.api.verification.Check;
import org.sitewright.engine.verification.CheckClasses;
import org.sitewright.engine.verification.Checks;

/**
 * The inputs of a WAR that nobody runs, as far as they can be known: the files, the rules where the engine is the one that
 * asks, the settings where the operator gives them. The server is known only where it runs.
 *
 * @param inputs those that are known
 * @param unknown those that are not, by their names, and why in a few words
 */
public record OfflineInputs(Inputs inputs, SortedMap<String, String> unknown) {
    public OfflineInputs {
        unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
    }

    /**
     * Those of {@code war}. Of its classes none is run; those of its checks are loaded, and read: ask only for a WAR whose
     * files are as a trusted key has signed them.
     *
     * @param settings what the operator has set
     */
    public static OfflineInputs of(UnpackedWar war, Optional<Properties> settings) throws IOException {
        return of(war, settings, List.of(CheckClasses.place(Checks.class), CheckClasses.place(Check.class)));
    }

    /** The same, where engine and API that compare lie in {@code engine}, under the names that they have in a WAR. */
    static OfflineInputs of(UnpackedWar war, Optional<Properties> settings, List<Path> engine) throws IOException {
        Inputs known = war.inputs();
        SortedMap<String, String> unknown = new TreeMap<>();
        List<Path> classPath = ClassPath.of(war.folder());
        String own = WebappDigests.ofClassPath(engine).get(Inputs.ENGINE);
        if (Objects.equals(known.digests().get(Inputs.ENGINE), own)) {
            try (OfflineChecks checks = new OfflineChecks(classPath)) {
                known = known.with(Inputs.RULES, checks.digest());
            }
        } else {
            unknown.put(Inputs.RULES, "the WAR's engine is another version than the one that compares");
        }
        if (settings.isPresent()) {
            OfflineSettings given = OfflineSettings.of(classPath, settings.get());
            known = known.with(Inputs.SETTINGS, SettingsInput.digest(given.names(), given::value));
        } else {
            unknown.put(Inputs.SETTINGS, "nobody has said what the operator sets");
        }
        unknown.put(Inputs.SERVER, "it is known only where the WAR runs");
        return new OfflineInputs(known, unknown);
    }

    /** What was compared, by name, in a line. */
    public String compared() {
        return String.join(", ", inputs.digests().keySet());
    }

    /** What was not, each with the reason. */
    public List<String> notCompared() {
        return unknown.entrySet().stream()
                .map((Map.Entry<String, String> each) -> each.getKey() + ": " + each.getValue())
                .toList();
    }
}
