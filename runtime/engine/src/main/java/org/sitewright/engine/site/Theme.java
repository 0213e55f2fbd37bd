package org.sitewright.engine.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.RenderedSite.ColorPair;

/**
 * A folder of design tokens, page frame and a little CSS: {@code sitewright/themes/<name>/} on the class path.
 *
 * @param name folder name
 * @param loader where its files are found
 * @param colors by mode ({@code light}, {@code dark}) and token
 * @param pairs tokens that meet on the screen
 * @param fonts in the order to declare them
 * @param frame the page's body with {@code {{skip}}}, {@code {{header}}}, {@code {{main}}}, {@code {{footer}}}
 * @param css its style sheet
 * @param chosen where its colours were chosen: in the site's settings where those change any, else in the theme
 */
public record Theme(
        String name,
        ClassLoader loader,
        Map<String, Map<String, String>> colors,
        List<Pair> pairs,
        List<Font> fonts,
        String frame,
        String css,
        Place chosen) {
    /** Two tokens that meet, and the contrast ratio they need. */
    public record Pair(String text, String ground, double needs) {}

    /** A font file; {@code weight} and {@code style} as CSS writes them. */
    public record Font(String family, String file, String weight, String style, boolean preload) {}

    /** Where one of its files lies on the class path. */
    public Place place(String path) {
        return Place.of("sitewright/themes/" + name + "/" + path);
    }

    /** The bytes of one of its files. */
    public Optional<byte[]> file(String path) {
        return file(loader, name, path);
    }

    /** Every pair as it is used, in every mode. */
    public List<ColorPair> colorPairs() {
        List<ColorPair> all = new ArrayList<>();
        colors.forEach((mode, values) -> pairs.forEach(p -> all.add(new ColorPair(
                mode,
                p.text(),
                values.get(p.text()),
                p.ground(),
                values.get(p.ground()),
                p.needs(),
                Optional.of(chosen)))));
        return all;
    }

    /** The bytes of a file of the theme named {@code name}. */
    static Optional<byte[]> file(ClassLoader loader, String name, String path) {
        try (InputStream in = loader.getResourceAsStream("sitewright/themes/" + name + "/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
