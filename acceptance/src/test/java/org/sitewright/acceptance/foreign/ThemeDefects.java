package org.sitewright.acceptance.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What goes wrong in a theme. */
final class ThemeDefects {
    private static final String ATELIER = "/sitewright/themes/atelier/";
    private static final List<String> FILES =
            List.of("theme.yaml", "theme.css", "frame.html", "fonts/platypi.woff2", "fonts/instrument-sans.woff2");

    private ThemeDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        change(all, "a focus ring taken away", "theme.css", "", ":focus-visible { outline: none; }");
        change(
                all,
                "a font of another host",
                "theme.css",
                "",
                "@font-face { font-family: X; src: url(https://fonts.gstatic.com/s/x.woff2); }");
        change(
                all,
                "motion without end",
                "theme.css",
                "",
                "@keyframes pulse { 50% { opacity: 0.4 } }\n.button { animation: pulse 1s infinite; }");
        change(
                all,
                "a frame without a main part",
                "frame.html",
                "<main id=\"main\" tabindex=\"-1\">",
                "<div id=\"main\" tabindex=\"-1\">");
        change(
                all,
                "a frame with a counter's script",
                "frame.html",
                "{{footer}}",
                "{{footer}}\n<script src=\"https://plausible.io/js/script.js\" defer></script>");
        change(
                all,
                "a frame with a script within",
                "frame.html",
                "{{footer}}",
                "{{footer}}\n<script>window._paq=[];</script>");
        change(all, "a frame without the page's blocks", "frame.html", "{{main}}", "");
        change(all, "a frame without the footer", "frame.html", "{{footer}}", "");
        change(all, "a link that skips to nowhere", "frame.html", "href=\"#main\"", "href=\"#content\"");
        change(all, "quiet letters too quiet in the dark", "theme.yaml", "muted: \"#a3b0ac\"", "muted: \"#4a5552\"");
        change(all, "letters like their ground", "theme.yaml", "on-accent: \"#16211f\"", "on-accent: \"#d8c84a\"");
        change(all, "a colour that is none", "theme.yaml", "ink: \"#16211f\"", "ink: \"dark\"");
        change(all, "a font's file that is not there", "theme.yaml", "fonts/platypi.woff2", "fonts/platypi-v2.woff2");
        return all;
    }

    private static void change(List<Defect> all, String name, String file, String from, String to) {
        all.add(new Defect("theme", name, on -> {
            String theme = "atelier" + on.number();
            String folder = "WEB-INF/classes/sitewright/themes/" + theme + "/";
            Map<String, byte[]> web = on.site().web();
            FILES.forEach(part -> web.put(folder + part, read(part)));
            Stream.concat(Stream.of("arrow-right"), BlockMaker.ICONS.stream())
                    .forEach(icon -> web.put(folder + "icons/" + icon + ".svg", read("icons/" + icon + ".svg")));
            String text = new String(read(file), StandardCharsets.UTF_8);
            web.put(folder + file, ForeignSite.bytes(from.isEmpty() ? text + to + "\n" : changed(text, from, to)));
            on.site().settings().put("theme", theme);
            return Strike.file("sitewright/themes/" + theme + "/" + file);
        }));
    }

    private static String changed(String text, String from, String to) {
        String changed = MarkupDefects.changed(text, from, to);
        return from.startsWith("<main") ? changed.replace("</main>", "</div>") : changed;
    }

    private static byte[] read(String file) {
        try (InputStream in = ThemeDefects.class.getResourceAsStream(ATELIER + file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
