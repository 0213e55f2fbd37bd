package org.sitewright.archetype.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows from its words what a heading, a key or a question is about; the words are in {@code topics.txt}. */
final class Topics {
    private static final int MAX_WORDS = 24;
    private static final Map<String, Topic> WHOLE = new HashMap<>();
    private static final List<Map.Entry<Pattern, Topic>> WORDS = new ArrayList<>();
    private static final List<Map.Entry<Pattern, Topic>> ASKED = new ArrayList<>();

    static {
        String text;
        try (var file = Topics.class.getResourceAsStream("topics.txt")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(Topics::line);
    }

    private Topics() {}

    private static void line(String line) {
        boolean asked = line.startsWith("?");
        String[] parts = (asked ? line.substring(1) : line).split(": ", 2);
        Topic topic = new Topic(parts[0]);
        List<String> words = new ArrayList<>();
        for (String word : parts[1].split(" \\| ")) {
            if (word.startsWith("*")) {
                words.add(word.substring(1).strip());
            } else {
                WHOLE.putIfAbsent(plain(word), topic);
            }
        }
        if (!words.isEmpty()) {
            (asked ? ASKED : WORDS)
                    .add(Map.entry(Pattern.compile("(?U)\\b(?:" + String.join("|", words) + ")\\b"), topic));
        }
    }

    /** The topic of a whole text, or of words in it. */
    static Optional<Topic> of(String text) {
        return whole(text).or(() -> several(text)).or(() -> within(text));
    }

    /** The topic of a question that is put to the client. */
    static Optional<Topic> asked(String question) {
        return whole(question).or(() -> within(question, ASKED)).or(() -> within(question, WORDS));
    }

    /** The topic of a text that is one of the known ones as a whole, with or without what stands in parentheses. */
    static Optional<Topic> whole(String text) {
        String plain = plain(text);
        return Optional.ofNullable(WHOLE.get(plain))
                .or(() -> Optional.ofNullable(WHOLE.get(plain(text.replaceAll("\\([^)]*\\)", " ")))))
                .or(() -> Optional.ofNullable(WHOLE.get(plain.replaceFirst(
                        "^(our|the|my|your|unser|unsere|die|der|das|nos|notre|nuestros|nuestra|la|el|section|page) ",
                        ""))));
    }

    /** A heading that names several things is for the builders where the first one is. */
    private static Optional<Topic> several(String text) {
        String[] parts = text.split("\\s*[,&/+]\\s*|\\s+(?:and|und|y|et)\\s+");
        return parts.length > 1
                ? Optional.ofNullable(WHOLE.get(plain(parts[0]))).filter(Topic::forBuilders)
                : Optional.empty();
    }

    private static Optional<Topic> within(String text) {
        return within(text, WORDS);
    }

    private static Optional<Topic> within(String text, List<Map.Entry<Pattern, Topic>> words) {
        String plain = plain(text);
        return plain.split(" ").length > MAX_WORDS
                ? Optional.empty()
                : words.stream()
                        .filter(entry -> entry.getKey().matcher(plain).find())
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static String plain(String text) {
        return text.replace('’', '\'')
                .replace('_', ' ')
                .replaceFirst("^(?:Q|F|P)\\s*\\d+\\s*[:.)]\\s*", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(
                        "^\\s*(?:section |part |page |teil |abschnitt )?\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]*|[a-z][.)])(?:\\s*[·–—-]|\\s)\\s*",
                        "")
                .replaceFirst("^section [a-z]\\s*[·:–—-]\\s*", "")
                .replaceAll("[^\\p{L}\\p{N}'&/ -]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
