package org.sitewright.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One HTTP/1.1 connection that is kept alive, as long as the server likes, and asks for the same thing again and again. */
final class Client implements AutoCloseable {
    private final URI server;
    private final byte[] request;
    private Socket socket;
    private InputStream in;

    /** An answer: its headers, and its body as sent. */
    record Reply(Map<String, String> headers, byte[] body) {}

    /** A connection to {@code server} that accepts gzip. */
    Client(URI server, String path) throws IOException {
        this.server = server;
        connect();
        request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void connect() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** Asks once; a server closes the connection after some requests, and then there is a new one. */
    Reply get() throws IOException {
        socket.getOutputStream().write(request);
        Map<String, String> headers = new LinkedHashMap<>();
        String status = line();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status);
        }
        int length = Integer.parseInt(headers.get("content-length"));
        byte[] body = in.readNBytes(length);
        if ("close".equals(headers.remove("connection"))) {
            socket.close();
            connect();
        }
        return new Reply(headers, body);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
