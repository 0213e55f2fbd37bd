package org.sitewright.benchmarks;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** The same server with nothing but a servlet that writes these headers and bytes: the floor. */
final class PlainServer implements AutoCloseable {
    private final Tomcat tomcat = new Tomcat();
    private final Path work;

    /** A server of that answer. */
    PlainServer(Client.Reply reply) throws IOException, LifecycleException {
        work = Files.createTempDirectory("sitewright-plain");
        tomcat.setBaseDir(work.toString());
        tomcat.setPort(0);
        tomcat.getConnector()
                .setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        Context context = tomcat.addContext("", work.toString());
        Tomcat.addServlet(context, "plain", new Plain(reply));
        context.addServletMappingDecoded("/", "plain");
        tomcat.start();
    }

    URI uri() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort());
    }

    @Override
    public void close() throws LifecycleException, IOException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static final class Plain extends HttpServlet {
        private final transient Map<String, String> headers;
        private final byte[] body;

        Plain(Client.Reply reply) {
            headers = reply.headers();
            body = reply.body();
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            for (Map.Entry<String, String> header : headers.entrySet()) {
                if (!header.getKey().equals("date")) { // the server's own
                    response.setHeader(header.getKey(), header.getValue());
                }
            }
            response.getOutputStream().write(body);
        }
    }
}
