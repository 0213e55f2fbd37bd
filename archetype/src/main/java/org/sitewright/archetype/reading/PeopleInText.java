package org.sitewright.archetype.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Finds people in running text: {@code my brother Tom does the cutting}, {@code there's myself, Ada Bell, baker}. */
final class PeopleInText {
    private static final String NAME = "\\p{Lu}[\\p{Ll}'’-]+(?:[ -]\\p{Lu}[\\p{Ll}'’-]+){0,3}";
    private static final String FULL =
            "\\p{Lu}[\\p{Ll}'’-]+(?:[ -](?:(?:de|del|van|von|der|la) ){0,2}\\p{Lu}[\\p{Ll}'’-]+){1,3}";
    private static final Pattern RELATED = Pattern.compile(
            "(?U)(?i:(?<!\\p{L})(?:my|our|mein|meine|unser|unsere|mon|ma|notre|mi|nuestr[oa]|mio|mia|mijn|ons|onze) (?:\\p{L}+ )?(?:"
                    + Phrases.any("KIN") + "))\\s+(?<name>" + NAME
                    + "),?\\s+(?i:(?:who|der|die|qui|que|che)\\s+)?(?<text>(?i:" + Phrases.any("DOES")
                    + ")\\b[^.;!?]*)");
    private static final Pattern MYSELF = Pattern.compile(
            "(?U)(?<!\\p{L})(?i:myself|me|i'm|i’m|i am|my name is|ich bin|mein name ist|ich heiße|je suis|je m'appelle|yo soy|soy|me llamo|yo|sono|mi chiamo|ik ben)[,:(]?\\s+(?<name>"
                    + FULL
                    + "),\\s+(?<role>(?:(?i:and i'm |and i am )?)(?:the |an? |der |die |le |la |l'|el |il |de )?\\p{Ll}[^,.;:()!?]{2,50}?)(?=[,.;)!]|$)");
    private static final Pattern ALONE =
            Pattern.compile("(?U)(?<![\\p{L}])(?i:just me|myself|me|yo|ich selbst|moi|io|ik zelf)[,:(]\\s+(?<name>"
                    + FULL + ")(?=[,.;)!]|$)");
    private static final Pattern QUOTED = Pattern.compile("(?sU)[\"“„«](?<name>" + FULL
            + "),\\s+(?<role>[^.\"”“»\\n]{2,60})\\.(?:\\s+(?<text>[^\"”“»]{8,400}))?[\"”“»]");
    private static final Pattern UNNAMED = Phrases.within("UNNAMED");

    private final Found found;

    PeopleInText(Found found) {
        this.found = found;
    }

    /** People whose presentation stands in quotation marks: {@code "Ada Bell, baker. Up since three."} */
    void quoted(Excerpt text) {
        Matcher quoted = QUOTED.matcher(text.text());
        while (quoted.find()) {
            add(Values.fields(
                    "name",
                    text.part(quoted.start("name"), quoted.end("name")),
                    "role",
                    text.part(quoted.start("role"), quoted.end("role")),
                    "text",
                    quoted.group("text") == null
                            ? null
                            : text.part(quoted.start("text"), quoted.end("text"))
                                    .strip()));
        }
    }

    /** Everybody whom {@code sentence} presents. */
    void read(Excerpt sentence) {
        if (UNNAMED.matcher(sentence.line().replace('’', '\'')).find()) {
            return;
        }
        Matcher myself = MYSELF.matcher(sentence.text());
        if (myself.find() && myself.group("role").split("\\s+").length <= 7) {
            add(Values.fields(
                    "name",
                    sentence.part(myself.start("name"), myself.end("name")),
                    "role",
                    sentence.part(myself.start("role"), myself.end("role"))));
        }
        Matcher alone = ALONE.matcher(sentence.text());
        if (alone.find()) {
            add(Values.fields("name", sentence.part(alone.start("name"), alone.end("name"))));
        }
        Matcher related = RELATED.matcher(sentence.text());
        while (related.find()) {
            Excerpt text =
                    sentence.part(related.start("text"), related.end("text")).strip();
            if (!Voice.toBuilders(text.text(), true)) {
                add(Values.fields("name", sentence.part(related.start("name"), related.end("name")), "text", text));
            }
        }
    }

    private void add(Value.Fields person) {
        String name = Values.text(person, "name");
        boolean known = found.list("people").stream()
                .anyMatch(other -> Values.text((Value.Fields) other, "name").equals(name));
        if (!known) {
            found.add("people", person);
        }
    }
}
