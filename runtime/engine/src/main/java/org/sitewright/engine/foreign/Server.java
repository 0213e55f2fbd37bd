package org.sitewright.engine.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A site that answers over HTTP. Only its own origin is asked; redirects are told, not followed. */
final class Server implements ForeignSource {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final URI start;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LONGEST)
            .build();

    /**
     * The site of {@code address}.
     *
     * @param remote whether another machine may be asked
     * @throws IllegalArgumentException when the address is none, or leads to another machine and may not
     */
    Server(String address, boolean remote) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(address + " is no URL: " + malformed.getReason(), malformed);
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException(address + " is no URL: it names no host");
        }
        if (!remote && !isLoopback(uri.getHost())) {
            throw new IllegalArgumentException(
                    address + " is on another machine, which is asked only with -Dremote=true");
        }
        this.start = uri;
    }

    /** By name, so that no resolver is asked. */
    private static boolean isLoopback(String host) {
        return host.toLowerCase(Locale.ROOT).matches("(?:.+\\.)?localhost|127(?:\\.\\d{1,3}){3}|\\[(?:0*:)+0*1]");
    }

    @Override
    public String name() {
        return start.getAuthority();
    }

    @Override
    public List<String> start() {
        return List.of(start.getPath() == null || start.getPath().isEmpty() ? "/" : start.getPath());
    }

    @Override
    public boolean live() {
        return true;
    }

    @Override
    public String origin() {
        return start.getScheme().toLowerCase(Locale.ROOT) + "://" + start.getAuthority();
    }

    @Override
    public Answer get(String path) {
        String place = origin() + path;
        try {
            URI address = new URI(start.getScheme(), start.getAuthority(), path, null, null);
            place = address.toASCIIString();
            HttpResponse<InputStream> response = client.send(
                    HttpRequest.newBuilder(URI.create(place)).timeout(LONGEST).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return answer(response, body, place);
            }
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Answer.missing(place);
        } catch (IOException silent) {
            String why = silent.getMessage();
            throw new IllegalArgumentException(
                    place + " does not answer" + (why == null ? "" : ": " + why) + ". Is the server running?", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Answer answer(HttpResponse<InputStream> response, InputStream body, String place) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(usual(name), String.join(", ", values)));
        String type = headers.getOrDefault("Content-Type", "")
                .replaceFirst(";.*$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean redirects = response.statusCode() / 100 == 3 && headers.containsKey("Location");
        return new Answer(
                response.statusCode(),
                type,
                headers,
                Answer.isText(type) && response.statusCode() == 200 ? body.readNBytes(Answer.MOST_BYTES) : new byte[0],
                place,
                redirects ? headers.get("Location") : "");
    }

    /** {@code content-type} as {@code Content-Type}: names are sent in any case. */
    private static String usual(String name) {
        return Arrays.stream(name.split("-"))
                .map(part -> part.isEmpty()
                        ? part
                        : part.substring(0, 1).toUpperCase(Locale.ROOT)
                                + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }
}
