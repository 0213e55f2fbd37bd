package org.sitewright.testkit;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sitewright.engine.verification.CheckClasses;

/**
 * Finds a project's own checks. In its WAR they lie in {@code WEB-INF/classes}, where a server looks for beans; here they
 * lie in a folder of the class path, where Weld looks only if it has a {@code META-INF/beans.xml}. So it is with a pack or a
 * policy in a jar. Other beans of a project are not found this way: what they need is not here.
 */
public final class ProjectChecks implements Extension {
    private static final String BEANS = "META-INF/beans.xml";

    /** Compiled tests are in no WAR. */
    private static final String TESTS = "test-classes";

    void find(@Observes BeforeBeanDiscovery discovery) throws IOException, URISyntaxException {
        ClassLoader loader = ProjectChecks.class.getClassLoader();
        Set<Path> places = new LinkedHashSet<>();
        for (String marker :
                new String[] {"", "META-INF/sitewright/components.properties", "META-INF/sitewright/policy.yaml"}) {
            for (URL url : Collections.list(loader.getResources(marker))) {
                places.add(place(url, marker));
            }
        }
        Set<Path> archives = new LinkedHashSet<>();
        for (URL url : Collections.list(loader.getResources(BEANS))) {
            archives.add(place(url, BEANS));
        }
        places.removeAll(archives);
        for (Path place : places) {
            if (Files.exists(place) && !place.endsWith(TESTS)) {
                CheckClasses.in(place, loader).forEach(check -> discovery.addAnnotatedType(check, check.getName()));
            }
        }
    }

    /** The folder or jar that holds {@code marker}, which is at {@code url}. */
    private static Path place(URL url, String marker) throws URISyntaxException {
        String text = url.toString();
        if (url.getProtocol().equals("jar")) {
            return Path.of(URI.create(text.substring("jar:".length(), text.indexOf("!/"))));
        }
        Path file = Path.of(url.toURI());
        for (int i = 0; !marker.isEmpty() && i < Path.of(marker).getNameCount(); i++) {
            file = file.getParent();
        }
        return file;
    }
}
