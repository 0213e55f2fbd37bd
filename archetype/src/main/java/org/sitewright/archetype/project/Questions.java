package org.sitewright.archetype.project;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Remark;

/** Questions to send to the client, in the language of the site; English where there are none in it. */
final class Questions {
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "it", "nl");

    private final Properties words = new Properties();

    Questions(Locale locale) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        try (var reader = new InputStreamReader(
                Questions.class.getResourceAsStream("questions_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for each contradiction and gap, then what is to be confirmed. */
    List<String> of(Brief brief, List<Gap> gaps) {
        List<String> questions = new ArrayList<>();
        add(brief, Remark.Kind.CONTRADICTION, "contradiction", questions);
        gaps.forEach(gap -> questions.add(ask(gap.key(), gap.about(), "")));
        brief.remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.PLACEHOLDER)
                .filter(remark -> gaps.stream()
                        .noneMatch(gap -> remark.what().toLowerCase(Locale.ROOT).startsWith(gap.key() + ":")))
                .forEach(remark -> questions.add(ask("placeholder", Inert.beginning(remark.what()), place(remark))));
        add(brief, Remark.Kind.ASSUMED, "assumed", questions);
        add(brief, Remark.Kind.UNCLEAR, "unclear", questions);
        return questions;
    }

    private void add(Brief brief, Remark.Kind kind, String key, List<String> questions) {
        brief.remarks().stream().filter(remark -> remark.kind() == kind).forEach(remark -> {
            String what = kind == Remark.Kind.UNCLEAR ? Inert.beginning(remark.what()) : Inert.line(remark.what());
            questions.add(ask(key, what, place(remark)));
        });
    }

    private static String place(Remark remark) {
        return Inert.line(remark.span().place());
    }

    private String ask(String key, String about, String place) {
        return words.getProperty(key).replace("{0}", about).replace("{1}", place);
    }
}
