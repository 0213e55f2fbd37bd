package org.sitewright.archetype.reading;

import java.util.regex.Pattern;

/** What a column of a table, or a key below an offer, holds. */
enum Columns {
    GROUP("group|category|section|kategorie|gruppe|categoría|grupo|rubrik|rubrique|catégorie|kind"),
    NAME(
            "name|title|service|item|offer|offering|treatment|product|dish|class|course|workshop|room|type|option|tour|cruise|package|membership|session|sauce|drink|piece|work|job|what|leistung|angebot|behandlung|gericht|kurs|produkt|artikel|zimmer|sorte|prestation|plat|servicio|plato|producto|piatto|team member|person|event"),
    TEXT(
            "what you do|when|day|days|for whom|for|ages?|size|weight|gewicht|größe|text|description|details|detail|what it is|what's on it|what's in it|what you get|includes|included|ingredients|notes|note|about|info|comment|copy|heat level|base|level|beschreibung|zutaten|info|hinweis|descripción|ingredientes|descrizione|contenu"),
    PRICE(
            "price|prices|cost|fee|rate|rates|add-on price|preis|preise|kosten|gebühr|prix|tarif|precio|tarifa|prezzo|price \\(.*\\)|preis \\(.*\\)|precio \\(.*\\)|price (gbp|eur|usd)|from"),
    DURATION("duration|time|length|how long|dauer|durée|duración|durata|weeks"),
    PRIVATE(
            "(?:old|previous|former|last year's|alter?|bisheriger?|ancien|antiguo) (?:price|preis|prix|precio)s?|\\w+ only|margin|cost price|internal.*|revenue.*|supplier|sku|stock|booking|status|owner|priority|ek|einkauf|intern.*|share|note to .*|private (?:note|number)s?|handled by"),
    NONE("");

    private final Pattern words;

    Columns(String words) {
        this.words = Pattern.compile("(?iU)[\\W_]*(" + words + ")\\W*");
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
