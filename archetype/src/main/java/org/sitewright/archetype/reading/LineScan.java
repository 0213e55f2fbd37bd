package org.sitewright.archetype.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.document.Excerpt;

/** Takes facts that have a form of their own out of a line of any kind: contacts, places, colours, words of a button. */
final class LineScan {
    private static final Pattern BUTTON = Pattern.compile(
            "(?isU)\\b(?:button|knopf|botón|bouton|cta|call[- ]to[- ]action)\\b[^\"“„«.\\n]{0,60}[\"“„«]([^\"”“»\\n]{2,48})[\"”“»]");

    /** {@code Button → Rent a sledge (opens the calendar)}. */
    private static final Pattern POINTED =
            Pattern.compile("(?U)\\b[Bb]utton\\s*(?:→|->|=>)\\s*(\\p{Lu}[^(\\n.:]{1,40}?)\\s*(?:\\(|$)");

    private final Found found;
    private final ContactScan contacts;

    LineScan(Found found) {
        this.found = found;
        this.contacts = new ContactScan(found);
    }

    /** Everything in {@code line}. */
    void read(Excerpt line) {
        contacts.all(line);
        contacts.domain(line);
        Places.in(line, found);
        new ColorReader(found).line(line);
        Typefaces.in(line, found);
        button(line);
    }

    /** The words of a button that a line asks for. */
    void button(Excerpt line) {
        for (Pattern form : List.of(BUTTON, POINTED)) {
            Matcher button = form.matcher(line.text());
            if (button.find()) {
                found.put("action", line.group(button, 1).value());
            }
        }
    }
}
