package org.sitewright.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The testkit of this plugin with components of somebody else, in a class loader of its own: the engine is the plugin's,
 * components, themes, checks and policies are the other's. What goes in and out is of the JDK.
 */
final class Isolated implements AutoCloseable {
    private static final String SNAPSHOTS = "org.sitewright.testkit.Snapshots";

    private final URLClassLoader loader;

    /** With {@code classPath} beside the plugin's own. */
    Isolated(Collection<Path> classPath) {
        List<URL> urls = new ArrayList<>(own());
        Set<String> known = urls.stream().map(url -> artifact(url.getPath())).collect(Collectors.toSet());
        classPath.stream()
                .filter(path -> !known.contains(artifact(path.toString())))
                .map(Isolated::url)
                .forEach(urls::add);
        loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static List<URL> own() {
        return List.of(((URLClassLoader) Isolated.class.getClassLoader()).getURLs());
    }

    /** The file's name without its version; the whole path of what is no versioned jar. */
    static String artifact(String path) {
        String file = path.replace('\\', '/').replaceFirst(".*/", "");
        return file.matches(".+-\\d[^/]*\\.jar") ? file.replaceFirst("-\\d[^/]*\\.jar$", "") : path;
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A snapshot of what it promises, and of these sites. */
    String take(Map<String, String> webapps) {
        return (String) call("take", new Class<?>[] {Map.class}, webapps);
    }

    /** What it promises, as text. */
    String contracts() {
        return (String) call("contracts", new Class<?>[0]);
    }

    /** Text, JSON and exit code. */
    List<String> compare(String from, String to) {
        return ((List<?>) call("compare", new Class<?>[] {String.class, String.class}, from, to))
                .stream().map(String.class::cast).toList();
    }

    private Object call(String method, Class<?>[] types, Object... arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader outside = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return loader.loadClass(SNAPSHOTS).getMethod(method, types).invoke(null, arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            thread.setContextClassLoader(outside);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
