package org.sitewright.engine.boot;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sitewright.engine.site.SiteFiles;

/** The files of a web application. */
record ServletContextFiles(ServletContext context) implements SiteFiles {
    @Override
    public SortedSet<String> below(String folder) {
        SortedSet<String> files = new TreeSet<>();
        collect("/" + folder, files);
        return files;
    }

    private void collect(String folder, SortedSet<String> files) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                collect(path, files);
            } else if (!path.substring(path.lastIndexOf('/') + 1).startsWith(".")) {
                files.add(path.substring(1));
            }
        }
    }

    @Override
    public Optional<byte[]> read(String path) {
        try (InputStream in = context.getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
