package org.sitewright.engine.signing;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import org.eclipse.microprofile.config.Config;
import org.sitewright.api.verification.Check;
import org.sitewright.engine.Sitewright;

/** The inputs of a web application that is starting. */
public final class StartInputs {
    private StartInputs() {}

    /**
     * All of them: every file of the WAR and of its class path is read once.
     *
     * @param checks what the container found
     * @param config what the operator decides
     * @throws IOException when a file cannot be read, or the server keeps the WAR where it has no files, so that nothing can
     *     be said of it
     */
    public static Inputs of(ServletContext context, Collection<? extends Check<?>> checks, Config config)
            throws IOException {
        String root = context.getRealPath("/");
        if (root == null) {
            throw new IOException("the server does not unpack the web application");
        }
        Path webapp = Path.of(root);
        SortedMap<String, String> digests = WebappDigests.of(webapp, ClassPath.of(webapp, Sitewright.class));
        digests.put(Inputs.RULES, RulesInput.digest(checks));
        digests.put(
                Inputs.SETTINGS,
                SettingsInput.digest(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class)));
        digests.put(Inputs.SERVER, ServerInput.digest(ServerInput.facts(context)));
        return new Inputs(digests);
    }
}
