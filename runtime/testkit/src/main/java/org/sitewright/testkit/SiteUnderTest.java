package org.sitewright.testkit;

import com.sun.faces.config.FacesInitializer;
import jakarta.faces.webapp.FacesServlet;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextAttributeEvent;
import jakarta.servlet.ServletContextAttributeListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.DirResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.jboss.weld.environment.servlet.EnhancedListener;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.boot.SitewrightInitializer;

/**
 * A web application folder, deployed on an embedded server on loopback and a free port. Components and checks come from
 * the class path of the test, and from the folder's own {@code WEB-INF/classes} when there is one.
 */
public final class SiteUnderTest implements AutoCloseable {
    /** Held here, because the log manager holds them weakly and would forget their levels. */
    private static final List<Logger> SERVER_LOGS = Stream.of("org.apache", "org.jboss", "org.hibernate", "jakarta")
            .map(Logger::getLogger)
            .toList();

    private final Tomcat tomcat = new Tomcat();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path work;
    private final Context context;
    private final Failures failures;
    private List<Verdict> verdicts = List.of();

    private SiteUnderTest(Path webapp, Map<String, String> settings, boolean quiet) throws IOException {
        TomcatURLStreamHandlerFactory.disable(); // there is one per JVM, and this class may be loaded several times
        work = Files.createTempDirectory("sitewright-testkit");
        tomcat.setBaseDir(work.toString());
        tomcat.setPort(0);
        tomcat.getConnector()
                .setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        context = tomcat.addContext("", webapp.toAbsolutePath().toString());
        failures = new Failures(context.getLogName());
        if (quiet) {
            context.addParameter("org.sitewright.quiet", "true");
        }
        context.setParentClassLoader(Thread.currentThread().getContextClassLoader());
        mountBeansXml();
        ServletContainerInitializer settingsFirst = (types, ctx) -> {
            TestSettings.register(settings);
            ctx.addListener(new VerdictListener());
        };
        context.addServletContainerInitializer(settingsFirst, Set.of());
        context.addServletContainerInitializer(new EnhancedListener(), Set.of());
        context.addServletContainerInitializer(new FacesInitializer(), Set.of());
        context.addServletContainerInitializer(new SitewrightInitializer(), Set.of());
        Tomcat.addServlet(context, "sitewright-faces", new FacesServlet());
        context.addServletMappingDecoded("/WEB-INF/faces/*", "sitewright-faces");
        Tomcat.addServlet(context, "default", new DefaultServlet());
        context.addServletMappingDecoded("/", "default");
    }

    /** Deploys {@code webapp}, a folder with {@code WEB-INF/site}, in the development environment. */
    public static SiteUnderTest start(Path webapp) {
        return start(webapp, Map.of());
    }

    /**
     * Deploys {@code webapp} with settings that an operator would give.
     *
     * @param settings keys such as {@code sitewright.environment}
     * @throws IllegalStateException when the server itself cannot start; a refused site is no error, see {@link #verdicts}
     */
    public static SiteUnderTest start(Path webapp, Map<String, String> settings) {
        return start(webapp, settings, false);
    }

    /** The same; where it is {@code quiet}, the caller says the verdicts. */
    static SiteUnderTest start(Path webapp, Map<String, String> settings, boolean quiet) {
        if (!Files.isDirectory(webapp.resolve("WEB-INF/site"))) {
            throw new IllegalArgumentException(webapp + " has no folder WEB-INF/site");
        }
        SERVER_LOGS.forEach(log -> log.setLevel(Level.OFF));
        try {
            SiteUnderTest site = new SiteUnderTest(webapp, settings, quiet);
            site.tomcat.start();
            return site;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (LifecycleException broken) {
            throw new IllegalStateException("the embedded server does not start" + Failures.reason(broken), broken);
        }
    }

    /** A web application need not have a beans.xml of its own here. */
    private void mountBeansXml() throws IOException {
        WebResourceRoot resources = new StandardRoot(context);
        Path extra = Files.createDirectories(work.resolve("extra"));
        Files.writeString(
                extra.resolve("beans.xml"),
                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>");
        resources.addPostResources(new DirResourceSet(resources, "/WEB-INF", extra.toString(), "/"));
        context.setResources(resources);
    }

    /** What was decided, a verdict a site. */
    public List<Verdict> verdicts() {
        if (verdicts.isEmpty()) {
            throw new IllegalStateException(
                    "the web application failed before it was verified" + failures.reason(), failures.first());
        }
        return verdicts;
    }

    /** Keeps the verdicts, which a web application that was refused takes with it. */
    private final class VerdictListener implements ServletContextAttributeListener {
        @Override
        @SuppressWarnings("unchecked")
        public void attributeAdded(ServletContextAttributeEvent event) {
            if (event.getName().equals(Verdict.class.getName())) {
                verdicts = (List<Verdict>) event.getValue();
            }
        }
    }

    /** Whether every site was admitted and is served. */
    public boolean isServed() {
        return context.getState().isAvailable();
    }

    /** Runs {@code work} inside the web application: with its class loader, and so with its beans and its Faces. */
    public <T> T within(Function<ServletContext, T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader outside = thread.getContextClassLoader();
        thread.setContextClassLoader(context.getLoader().getClassLoader());
        try {
            return work.apply(context.getServletContext());
        } finally {
            thread.setContextClassLoader(outside);
        }
    }

    /** Where it answers. */
    public URI uri() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort());
    }

    /**
     * Asks for a path.
     *
     * @param headers names and values in turn
     */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri().resolve(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Stops the server and removes its files. */
    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            failures.close();
            try (Stream<Path> files = Files.walk(work)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (LifecycleException | IOException broken) {
            throw new IllegalStateException("the embedded server does not stop", broken);
        }
    }
}
