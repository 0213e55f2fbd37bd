package org.sitewright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a web application into a folder. */
record WebApp(Path folder) {
    /** A site with a home page. */
    static WebApp in(Path folder) {
        return new WebApp(folder)
                .site(
                        "site.yaml",
                        "name: Harbour\ntheme: testkit\nlegal: [{label: Privacy, page: /privacy}]\nfooter: [{testkit-link: {label: Our privacy notice, to: /privacy}}]\n")
                .page("index", "blocks:\n  - testkit-heading: {heading: Welcome to the harbour}\n")
                .page(
                        "privacy",
                        "blocks:\n  - testkit-heading: {heading: What we keep of you}\n  - testkit-link: {label: The home page, to: /}\n");
    }

    WebApp site(String path, String text) {
        Path file = folder.resolve("WEB-INF/site/" + path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    WebApp page(String name, String lines) {
        return site(
                "pages/" + name + ".yaml",
                "title: The page " + name
                        + " of the harbour\ndescription: What a visitor of the harbour wants to know about the matter of "
                        + name + ".\n" + lines);
    }

    /** A page that is a Facelets view. */
    WebApp view(String name, String lines, String view) {
        return site(
                        "views/" + name + ".xhtml",
                        "<ui:composition xmlns:ui=\"jakarta.faces.facelets\" xmlns:c=\"jakarta.tags.core\" xmlns:t=\"urn:sitewright:testkit\" xmlns:p=\"urn:sitewright:parts\" xmlns:sw=\"urn:sitewright\"><t:testkit-heading heading=\"About "
                                + name + "\"/>" + view + "</ui:composition>")
                .page(name, "view: /WEB-INF/site/views/" + name + ".xhtml\n" + lines);
    }

    /** The home page, with links to these pages. */
    WebApp home(String... links) {
        StringBuilder blocks = new StringBuilder("blocks:\n  - testkit-heading: {heading: Welcome to the harbour}\n");
        for (String link : links) {
            blocks.append("  - testkit-link: {label: \"The page ")
                    .append(link)
                    .append("\", to: ")
                    .append(link)
                    .append("}\n");
        }
        return page("index", blocks.toString());
    }
}
