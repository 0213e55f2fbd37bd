package org.sitewright.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IsolatedTest {
    private static List<URL> urls(String... files) {
        return Stream.of(files)
                .map(file -> {
                    try {
                        return Path.of(file).toUri().toURL();
                    } catch (MalformedURLException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .toList();
    }

    @Test
    void shouldPreferTheFirstVersionOfAnArtifactWhateverTheOtherIs() {
        assertEquals(
                urls("/r/sitewright-engine-0.2.0.jar", "/p/target/classes", "/r/jsoup-1.22.3-SNAPSHOT.jar"),
                Isolated.joined(
                        urls("/r/sitewright-engine-0.2.0.jar", "/p/target/classes"),
                        urls("/r/sitewright-engine-0.1.0-SNAPSHOT.jar", "/r/jsoup-1.22.3-SNAPSHOT.jar")));
    }

    @Test
    void shouldTellArtifactsByTheirNamesWithoutVersions() {
        assertEquals("sitewright-engine", Isolated.artifact("/r/0.1.0/sitewright-engine-0.1.0-SNAPSHOT.jar"));
        assertEquals("sitewright-engine", Isolated.artifact("C:\\r\\sitewright-engine-0.1.0-20261125.1-1.jar"));
        assertEquals("/p/target/classes", Isolated.artifact("/p/target/classes"));
        assertEquals("/p/lib/pack.jar", Isolated.artifact("/p/lib/pack.jar"));
    }
}
