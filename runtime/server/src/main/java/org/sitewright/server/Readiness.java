package org.sitewright.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The launcher's own answers on loopback: {@code /ready} for the load balancer, {@code /status} for people. */
final class Readiness {
    private final HttpServer http;
    private final ExecutorService threads = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "readiness");
        thread.setDaemon(true);
        return thread;
    });
    private volatile List<Site> sites = List.of();
    private volatile String phase = "starting";

    private Readiness(HttpServer http) {
        this.http = http;
    }

    static Readiness start(int port) throws UsageException {
        try {
            Readiness readiness = new Readiness(
                    HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 16));
            readiness.http.setExecutor(readiness.threads);
            readiness.http.createContext("/ready", exchange -> readiness.answer(exchange, "/ready", "text/plain"));
            readiness.http.createContext(
                    "/status", exchange -> readiness.answer(exchange, "/status", "application/json"));
            readiness.http.start();
            return readiness;
        } catch (IOException e) {
            throw new UsageException("cannot listen on 127.0.0.1:" + port + " (--ready-port): " + e.getMessage());
        }
    }

    int port() {
        return http.getAddress().getPort();
    }

    void watch(List<Site> served) {
        sites = List.copyOf(served);
    }

    /** {@code starting}, {@code ready} or {@code draining}; only {@code ready} answers 200. */
    void phase(String value) {
        phase = value;
    }

    void stop() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange, String path, String type) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String now = phase;
            byte[] body = (path.equals("/ready") ? now + "\n" : json(now)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            boolean fine = path.equals("/status") || now.equals("ready");
            exchange.sendResponseHeaders(fine ? 200 : 503, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String json(String now) {
        String list = sites.stream().map(site -> json(site.status())).collect(Collectors.joining(",\n"));
        return "{\"phase\": " + quote(now) + ", \"wars\": [\n" + list + "\n]}\n";
    }

    private static String json(Site.Status status) {
        return "  {\"war\": " + quote(status.war().toString()) + ", \"port\": " + status.port() + ", \"state\": "
                + quote(status.state().name().toLowerCase(Locale.ROOT)) + ", \"since\": "
                + quote(status.since().toString()) + ", \"version\": " + status.version() + ", \"lastRefusal\": "
                + (status.lastRefusal() == null ? "null" : quote(status.lastRefusal())) + "}";
    }

    static String quote(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
