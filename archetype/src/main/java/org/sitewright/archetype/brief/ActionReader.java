package org.sitewright.archetype.brief;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what visitors should do: {@code Book a table (https://…)}, {@code Call us — call}, {@code call/text to book}. */
final class ActionReader {
    /** Most characters of a button. */
    static final int MAX_LABEL = 48;

    private static final Pattern SPLIT =
            Pattern.compile("(.+?)\\s*(?:→|->|=>|\\s[–—-]\\s|\\|)\\s*(.+)|(.+?)\\s*\\(([^()\\s]+)\\)");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("call", "call"),
            Map.entry("phone", "call"),
            Map.entry("telephone", "call"),
            Map.entry("anrufen", "call"),
            Map.entry("anruf", "call"),
            Map.entry("text", "text"),
            Map.entry("sms", "text"),
            Map.entry("mail", "mail"),
            Map.entry("email", "mail"),
            Map.entry("e-mail", "mail"),
            Map.entry("write", "mail"));

    private final Findings findings;

    ActionReader(Findings findings) {
        this.findings = findings;
    }

    /** Whether {@code text} is a word for a way to act: {@code call}. */
    static boolean isKind(String text) {
        return KINDS.containsKey(text.strip().toLowerCase(Locale.ROOT));
    }

    /** From one line of text. */
    Optional<WantedAction> read(String text, Span span) {
        Matcher split = SPLIT.matcher(text);
        if (split.matches()) {
            String label = split.group(1) != null ? split.group(1) : split.group(3);
            String to = split.group(2) != null ? split.group(2) : split.group(4);
            return of(Optional.of(label), Optional.of(to), span);
        }
        String first = text.toLowerCase(Locale.ROOT).split("[\\s/,]", 2)[0];
        if (KINDS.containsKey(first) && !text.contains(" us")) {
            return Optional.of(new WantedAction(Optional.empty(), Optional.of(KINDS.get(first))));
        }
        return text.startsWith("https://")
                ? of(Optional.empty(), Optional.of(text), span)
                : of(Optional.of(text), Optional.empty(), span);
    }

    /** From a label and a target, either of which may be missing. */
    Optional<WantedAction> of(Optional<String> label, Optional<String> to, Span span) {
        if (label.filter(text -> text.length() > MAX_LABEL).isPresent()) {
            findings.unreadable(
                    span,
                    "the action's label has " + label.get().length() + " characters; at most " + MAX_LABEL
                            + " fit a button",
                    "shorten it to a verb and a noun");
            return Optional.empty();
        }
        Optional<String> target = to.flatMap(text -> target(text, span));
        if (to.isPresent() && target.isEmpty()) {
            return Optional.empty();
        }
        return label.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new WantedAction(label, target));
    }

    private Optional<String> target(String text, Span span) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (KINDS.containsKey(word)) {
            return Optional.of(KINDS.get(word));
        }
        if (word.matches("(https://[^\\s/]+\\.[^\\s]+|mailto:[^\\s@]+@[^\\s]+|(tel|sms):\\+?[0-9-]{3,})")) {
            return Optional.of(text.strip());
        }
        Optional<String> section =
                Vocabulary.page(word.replaceFirst("^(page|seite)[: ]+", "").replaceFirst("^[/#]+", ""));
        if (section.isEmpty()) {
            findings.unreadable(
                    span,
                    "the action leads to \"" + text + "\", which is nothing a link can lead to",
                    "write call, text, mail, an address that begins with https://, or services, about, faq or contact");
        }
        return section;
    }
}
