package org.sitewright.acceptance;

import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The sites under test. Everything else in this module knows only these methods. */
final class Wars {
    /** What a refused site gives as its reason. */
    static final String REASON = Refusal.REASON;

    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    private Wars() {}

    /** A site that keeps its word; every page holds the text. */
    static WebArchive good(String text) {
        return ShrinkWrap.create(WebArchive.class, "ROOT.war")
                .addClass(TextServlet.class)
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
}
