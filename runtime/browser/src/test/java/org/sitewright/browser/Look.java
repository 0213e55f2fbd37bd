package org.sitewright.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;

/** Plain pages on loopback, looked at in one real browser for all tests. */
public final class Look implements ExtensionContext.Store.CloseableResource, AutoCloseable {
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final Chromium browser;

    private Look() {
        try {
            browser = new Chromium();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unbound) {
            throw new UncheckedIOException(unbound);
        }
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8");
            headers.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(pages.containsKey(path) ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    /** Gives tests the one look. */
    public static final class Extension implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Look.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            try {
                return context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(Look.class))
                        .getOrComputeIfAbsent("look", key -> new Look(), Look.class);
            } catch (NoBrowserException missing) {
                BrowserGate.skip(missing);
                throw missing;
            }
        }
    }

    /** A block of a page that is written by hand: its component, with the declarations, and its id. */
    public static ExpectedBlock block(String id, Class<?> component) {
        return new ExpectedBlock(
                id,
                component,
                new Subject("/page", id, Place.of("page.yaml")),
                new Subject("/page", id, Place.of(id + ".js")),
                "/" + id + ".js");
    }

    /** Answers at {@code path} from now on. */
    public Look with(String path, String body) {
        pages.put(path, body);
        return this;
    }

    /** What {@code check} finds in a page with that body: id, block and message of each finding. */
    public List<String> at(BrowserCheck<?> check, String body, ExpectedBlock... blocks) {
        return findings(List.of(check), document(body), Map.of(), blocks).stream()
                .map(Look::short_)
                .toList();
    }

    /** The same where the page has a header. */
    public List<String> at(BrowserCheck<?> check, String header, String value, String body, ExpectedBlock... blocks) {
        return findings(List.of(check), document(body), Map.of(header, value), blocks).stream()
                .map(Look::short_)
                .toList();
    }

    /** All that the checks find in a whole document. */
    public List<Finding> findings(
            List<? extends BrowserCheck<?>> checks, String html, Map<String, String> sent, ExpectedBlock... blocks) {
        pages.put("/page", html);
        headers.clear();
        headers.putAll(sent);
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/page");
        ExpectedPage page = new ExpectedPage(uri, new Subject("/page", "", Place.of("page.html")), List.of(blocks));
        return BrowserStage.of(List.of(page), checks).findings(browser);
    }

    /** The one browser of all tests. */
    Chromium browser() {
        return browser;
    }

    private static String document(String body) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>A page of a test</title></head><body>"
                + body + "</body></html>";
    }

    private static String short_(Finding finding) {
        return finding.id() + " " + finding.subject().block()
                + (finding.subject().place().file().endsWith(".js") ? " in its script" : "") + ": "
                + finding.message().replaceFirst(" \\([^()]*\\)$", "");
    }

    @Override
    public void close() {
        browser.close();
        server.stop(0);
    }
}
