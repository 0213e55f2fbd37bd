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
 * The testkit of this plugin with components of somebody else, in a class loader of its own: the engine is the plugin's, or
 * that of the version or project, where it brings one. What goes in and out is of the JDK.
 */
final class Isolated implements AutoCloseable {
    private static final String SNAPSHOTS = "Snapshots";
    private static final String ENGINE = "sitewright-engine";
    private static final String TESTKIT = "sitewright-testkit";

    private final URLClassLoader loader;

    /** With {@code classPath} beside the plugin's own. */
    Isolated(Collection<Path> classPath) {
        this(joined(own(), urls(classPath)));
    }

    private Isolated(List<URL> urls) {
        loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /**
     * A version of a pack or site, with the engine it brings; where it brings none, with this plugin's. The testkit that
     * drives the engine is the plugin's unless the version has one.
     */
    static Isolated version(Collection<Path> classPath) {
        List<URL> urls = urls(classPath);
        boolean ownEngine = urls.stream().map(url -> artifact(url.getPath())).anyMatch(ENGINE::equals);
        return new Isolated(ownEngine ? joined(urls, own()) : joined(own(), urls));
    }

    /**
     * The class path of a project as it is: its own engine and testkit. What of the testkit it has not comes from this
     * plugin.
     */
    static Isolated project(Collection<Path> classPath) {
        List<URL> urls = urls(classPath);
        boolean whole = urls.stream().map(url -> artifact(url.getPath())).anyMatch(TESTKIT::equals);
        return new Isolated(whole ? urls : joined(urls, own()));
    }

    /** All of {@code first}, and of {@code second} what is another version of none of them. */
    static List<URL> joined(List<URL> first, List<URL> second) {
        Set<String> known = first.stream().map(url -> artifact(url.getPath())).collect(Collectors.toSet());
        List<URL> urls = new ArrayList<>(first);
        second.stream().filter(url -> !known.contains(artifact(url.getPath()))).forEach(urls::add);
        return urls;
    }

    private static List<URL> urls(Collection<Path> classPath) {
        return classPath.stream().map(Isolated::url).toList();
    }

    private static List<URL> own() {
        return List.of(((URLClassLoader) Isolated.class.getClassLoader()).getURLs());
    }

    /** The file's name without its version; the whole path of what is no versioned jar. */
    static String artifact(String path) {
        String file = path.replace('\\', '/').replaceFirst(".*/", "");
        return file.matches(".+-\\d[^/]*\\.jar") ? file.replaceFirst("-\\d[^/]*\\.jar$", "") : path;
    }

    /** Whether both are versions of one artifact. */
    static boolean same(Path one, Path other) {
        return artifact(one.toString()).equals(artifact(other.toString()));
    }

    /** Whether this plugin brings a version of it. */
    static boolean has(Path place) {
        return own().stream().anyMatch(url -> artifact(url.getPath()).equals(artifact(place.toString())));
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
        return (String) call(SNAPSHOTS, "take", new Class<?>[] {Map.class}, webapps);
    }

    /** What it promises, as text. */
    String contracts() {
        return (String) call(SNAPSHOTS, "contracts", new Class<?>[0]);
    }

    /** Text, JSON, and in a sentence why a build fails, which is empty where it does not. */
    List<String> compare(String from, String to) {
        return texts(call(SNAPSHOTS, "compare", new Class<?>[] {String.class, String.class}, from, to));
    }

    /** The verdicts as text, and why the build is refused. */
    List<String> verify(String webapp, Map<String, String> settings, String reports) {
        Class<?>[] types = {String.class, Map.class, String.class};
        return texts(call("BuildGate", "verify", types, webapp, settings, reports));
    }

    private static List<String> texts(Object answer) {
        return ((List<?>) answer).stream().map(String.class::cast).toList();
    }

    private Object call(String type, String method, Class<?>[] types, Object... arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader outside = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return loader.loadClass("org.sitewright.testkit." + type)
                    .getMethod(method, types)
                    .invoke(null, arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (ClassNotFoundException | NoSuchMethodException other) {
            throw new IllegalStateException(
                    "The project's testkit is of another version than this plugin, and has no " + type + "." + method,
                    other);
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
