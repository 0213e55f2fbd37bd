package org.sitewright.server;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest sites there are: one that serves a text and one that refuses to start. */
final class TestWars {
    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    private TestWars() {}

    /** Answers every request with the text; {@code ?slow=millis} takes its time. */
    @WebServlet("/")
    public static class Text extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getParameter("slow") != null) {
                try {
                    Thread.sleep(Long.parseLong(request.getParameter("slow")));
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            try (InputStream text = getServletContext().getResourceAsStream("/WEB-INF/text.txt")) {
                text.transferTo(response.getOutputStream());
            }
            response.getOutputStream().print(" at [" + request.getContextPath() + "]");
        }
    }

    /** Refuses. */
    @WebListener
    public static class Refusal implements ServletContextListener {
        @Override
        public void contextInitialized(ServletContextEvent event) {
            throw new IllegalStateException("page / has two main headings\nremove one");
        }
    }

    static Path good(Path war, String text) throws IOException {
        return write(war, text, TestWars.class, Text.class);
    }

    static Path refused(Path war) throws IOException {
        return write(war, "never seen", TestWars.class, Text.class, Refusal.class);
    }

    private static Path write(Path war, String text, Class<?>... classes) throws IOException {
        Path part = war.resolveSibling(war.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "WEB-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
            add(zip, "WEB-INF/text.txt", text.getBytes(StandardCharsets.UTF_8));
            for (Class<?> type : classes) {
                String name = type.getName().replace('.', '/') + ".class";
                try (InputStream code = type.getResourceAsStream("/" + name)) {
                    add(zip, "WEB-INF/classes/" + name, code.readAllBytes());
                }
            }
        }
        Files.move(part, war, StandardCopyOption.REPLACE_EXISTING);
        return war;
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
