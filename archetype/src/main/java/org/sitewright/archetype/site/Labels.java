package org.sitewright.archetype.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.sitewright.archetype.brief.Brief;

/** Words of the page's frame in the language of the site; the client's own headings come first. */
final class Labels {
    private final Properties words = new Properties();
    private final Map<String, String> headings;

    private Labels(Locale locale, Map<String, String> headings) {
        this.headings = headings;
        for (String language : new String[] {"en", locale.getLanguage()}) {
            try (InputStream file = Labels.class.getResourceAsStream("labels_" + language + ".properties")) {
                if (file != null) {
                    words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Labels of(Brief brief) {
        return new Labels(brief.locale(), brief.headings());
    }

    /** The heading of a section, or another word of the frame. */
    String of(String key) {
        return headings.getOrDefault(key, words.getProperty(key));
    }

    /** The same, short enough for a button or menu: the client's heading or, where it is too long, the plain word. */
    String brief(String key) {
        return of(key).length() <= 48 ? of(key) : words.getProperty(key);
    }

    /** The sentence that says whose website this is. */
    String website(String name) {
        return words.getProperty("website").replace("{0}", name);
    }
}
