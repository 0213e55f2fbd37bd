package org.sitewright.archetype.model;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Sends a request and takes no more than {@link #MAX_BYTES} within the time-out, which holds from the first byte sent to
 * the last one received. Redirects are not followed: the key is for one host. What the service says of an error is not
 * passed on, as it may repeat the key.
 */
final class BoundedHttp implements dev.langchain4j.http.client.HttpClient {
    static final int MAX_BYTES = 4_000_000;

    private final Duration timeout;
    private final HttpClient client;

    private BoundedHttp(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** For a model's builder; {@code timeout} counts, whatever else is asked for. */
    static HttpClientBuilder within(Duration timeout) {
        return new HttpClientBuilder() {
            @Override
            public Duration connectTimeout() {
                return timeout;
            }

            @Override
            public HttpClientBuilder connectTimeout(Duration ignored) {
                return this;
            }

            @Override
            public Duration readTimeout() {
                return timeout;
            }

            @Override
            public HttpClientBuilder readTimeout(Duration ignored) {
                return this;
            }

            @Override
            public dev.langchain4j.http.client.HttpClient build() {
                return new BoundedHttp(timeout);
            }
        };
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        Body body = new Body();
        CompletableFuture<HttpResponse<Void>> sent =
                client.sendAsync(plain(request), HttpResponse.BodyHandlers.ofByteArrayConsumer(body));
        try {
            HttpResponse<Void> response = sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() / 100 != 2) {
                throw new HttpException(response.statusCode(), "status " + response.statusCode());
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(body.bytes.toString(StandardCharsets.UTF_8))
                    .build();
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new dev.langchain4j.exception.TimeoutException("no answer in time");
        } catch (ExecutionException e) {
            throw body.full
                    ? new AnswerTooLong()
                    : new IllegalStateException(e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        }
    }

    private java.net.http.HttpRequest plain(HttpRequest request) {
        java.net.http.HttpRequest.Builder plain = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(timeout)
                .method(
                        request.method().name(),
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                Optional.ofNullable(request.body()).orElse("")));
        request.headers().forEach((name, values) -> values.forEach(value -> plain.header(name, value)));
        return plain.build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are taken whole");
    }

    /** The service sent more than {@link #MAX_BYTES}. */
    static final class AnswerTooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Body implements Consumer<Optional<byte[]>> {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private volatile boolean full;

        @Override
        public void accept(Optional<byte[]> part) {
            if (bytes.size() + part.map(some -> some.length).orElse(0) > MAX_BYTES) {
                full = true;
                throw new AnswerTooLong();
            }
            part.ifPresent(bytes::writeBytes);
        }
    }
}
