package org.sitewright.archetype.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.Excerpt;

/** Technical wishes that a site of this framework does not follow, with the reason ({@code wishes.txt}). */
final class Wishes {
    private static final List<Wish> KNOWN;

    static {
        try (var file = Wishes.class.getResourceAsStream("wishes.txt")) {
            KNOWN = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" => ", 2))
                    .map(parts -> new Wish(Pattern.compile("(?iU)\\b(?:" + parts[0] + ")\\b"), parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Wishes() {}

    private record Wish(Pattern words, String reason) {}

    /** Says of each wish once why it is not followed. */
    static void answer(List<Document> documents, Found found) {
        for (Wish wish : KNOWN) {
            for (Document document : documents) {
                Matcher match = wish.words().matcher(document.lines().text());
                if (match.find()) {
                    Excerpt place = document.lines()
                            .excerpt(
                                    document.lines().lineAt(match.start()),
                                    document.lines().lineAt(match.start()));
                    found.remark(Remark.Kind.NOT_FOLLOWED, place.span(), match.group() + ": " + wish.reason());
                    break;
                }
            }
        }
    }
}
