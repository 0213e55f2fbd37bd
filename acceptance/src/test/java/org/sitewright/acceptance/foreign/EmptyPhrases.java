package org.sitewright.acceptance.foreign;

import java.util.Map;

/** What links say that say nothing, by language. */
final class EmptyPhrases {
    static final Map<String, String> CLICK_HERE = Map.of(
            "en",
            "click here",
            "de",
            "hier klicken",
            "fr",
            "cliquez ici",
            "nl",
            "klik hier",
            "es",
            "haz clic aquí",
            "it",
            "clicca qui",
            "pl",
            "kliknij tutaj",
            "ar",
            "اضغط هنا");
    static final Map<String, String> MORE = Map.of(
            "en",
            "Read more",
            "de",
            "Mehr erfahren",
            "fr",
            "En savoir plus",
            "nl",
            "Lees meer",
            "es",
            "Leer más",
            "it",
            "Scopri di più",
            "pl",
            "Czytaj więcej",
            "ar",
            "اقرأ المزيد");

    private EmptyPhrases() {}
}
