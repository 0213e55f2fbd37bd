package org.sitewright.acceptance;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The sites under test. Everything else in this module knows only these methods. */
final class Wars {
    /** What a refused site gives as its reason. */
    static final String REASON = "acceptance: the page / has two main headings";

    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    private Wars() {}

    /** A site that keeps its word; every page holds the text. */
    static WebArchive good(String text) {
        return ShrinkWrap.create(WebArchive.class, "ROOT.war")
                .addClasses(Wars.class, Text.class)
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addAsWebInfResource(new StringAsset(text), "text.txt");
    }

    /** A site that breaks a promise and says so: {@link #REASON}. */
    static WebArchive refused() {
        return good("never seen").addClass(Refusal.class);
    }

    static Path write(WebArchive war, Path file) {
        war.as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }

    /** Answers with the text. */
    @WebServlet("/")
    public static class Text extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/plain;charset=UTF-8");
            try (InputStream text = getServletContext().getResourceAsStream("/WEB-INF/text.txt")) {
                text.transferTo(response.getOutputStream());
            }
        }
    }

    /** Refuses. */
    @WebListener
    public static class Refusal implements ServletContextListener {
        @Override
        public void contextInitialized(ServletContextEvent event) {
            throw new IllegalStateException(REASON);
        }
    }
}
