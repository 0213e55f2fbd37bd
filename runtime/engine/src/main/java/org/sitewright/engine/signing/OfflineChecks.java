package org.sitewright.engine.signing;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.engine.verification.CheckClasses;
import org.sitewright.engine.verification.Checks;

/** The checks that a container would find in a WAR: those of the engine that runs here, and the WAR's own. */
final class OfflineChecks implements AutoCloseable {
    private final List<Class<?>> classes;
    private final URLClassLoader loader;

    /** Of a WAR with this class path, whose engine is the one that runs here. */
    OfflineChecks(List<Path> classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path place : classPath) {
            urls.add(place.toUri().toURL());
        }
        ClassLoader engine = Checks.class.getClassLoader();
        loader = new URLClassLoader(urls.toArray(URL[]::new), engine);
        classes = new ArrayList<>(CheckClasses.in(CheckClasses.place(Checks.class), engine));
        for (Path place : classPath) {
            // Classes of the engine's own jar come from the engine that runs, and are there already.
            CheckClasses.in(place, loader).stream()
                    .filter(check -> check.getClassLoader() == loader)
                    .forEach(classes::add);
        }
    }

    String digest() {
        return RulesInput.ofClasses(classes);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
