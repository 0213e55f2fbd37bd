package org.sitewright.archetype.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of a table, or a key below an offer, holds. */
enum Columns {
    GROUP(
            "area|bereich|domaine|ámbito|settore|afdeling|group|category|section|kategorie|gruppe|categoría|grupo|rubrik|rubrique|catégorie|kind|categorie|soort|categoria|famille"),
    NAME(
            "name|title|service|item|offer|offering|treatment|product|dish|class|course|workshop|room|type|option|tour|cruise|package|membership|session|sauce|drink|piece|work|job|what|leistung|angebot|behandlung|gericht|kurs|produkt|artikel|zimmer|sorte|prestation|plat|servicio|plato|producto|piatto|team member|person|event|naam|dienst|behandeling|gerecht|prodotto|servizio|nome|nom|nombre|soin|formule|emplacement|hébergement|tarea|trabajo"),
    TEXT(
            "what you do|text .*|texte .*|texto .*|testo .*|tekst .*|when|day|days|for whom|for|ages?|size|weight|gewicht|größe|text|description|details|detail|what it is|what's on it|what's in it|what you get|includes|included|ingredients|notes|note|about|info|copy|heat level|base|level|beschreibung|zutaten|info|hinweis|descripción|ingredientes|descrizione|contenu|omschrijving|beschrijving|inhoud|toelichting"),
    PRICE(
            "price|prices|cost|fee|rate|rates|add-on price|preis|preise|kosten|gebühr|prix|tarif|precio|tarifa|prezzo|prijs|prijzen|tarief|bedrag|price \\(.*\\)|preis \\(.*\\)|precio \\(.*\\)|price (gbp|eur|usd)|from"),
    DURATION(
            "duration|time|length|how long|ready in|ready|turnaround|takes|tijd|duur|dauer|durée|duración|durata|weeks"),
    SHOWN(
            "enabled|active|live|aktiv|actif|activo|attivo|actief|(?:on|for) (?:the )?(?:web ?)?site|on ?line|show(?:n)?(?: on (?:web)?site)?|publish(?:ed)?|public|visible|website|web|auf (?:die|der) (?:web)?seite|zeigen|veröffentlichen|öffentlich|sur le site|publier|en la web|publicar|sul sito|op (?:de )?(?:web)?site|tonen"),
    PRIVATE(
            "remarks?|my (?:notes?|remarks?)|comments? for .*|bemerkung(?:en)?|anmerkung(?:en)?|remarques?|observaciones|opmerking(?:en)?|(?:old|previous|former|last year's|alter?|bisheriger?|ancien|antiguo) (?:price|preis|prix|precio)s?|\\w+ only|margin|cost price|internal.*|revenue.*|supplier|sku|stock|booking|status|owner|priority|ek|einkauf|intern.*|share|note to .*|private (?:note|number)s?|handled by"),
    NONE("");

    private final Pattern words;

    Columns(String words) {
        this.words = Pattern.compile("(?iU)[\\W_]*(" + words + ")\\W*");
    }

    /** Whether {@code line} is the head of a table of offers whose columns have run together: {@code Dish Price}. */
    static boolean areHeads(String line) {
        List<Columns> columns =
                Stream.of(line.strip().split("\\s+")).map(Columns::of).toList();
        return columns.get(0) == NAME && columns.contains(PRICE) && !columns.contains(NONE);
    }

    /** What {@code heading} announces. */
    static Columns of(String heading) {
        for (Columns column : values()) {
            if (column != NONE && column.words.matcher(heading.strip()).matches()) {
                return column;
            }
        }
        return NONE;
    }
}
