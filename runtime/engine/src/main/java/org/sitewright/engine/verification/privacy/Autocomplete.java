package org.sitewright.engine.verification.privacy;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sitewright.api.verification.HtmlElement;

/** What {@code autocomplete} says of a field (HTML, autofill detail tokens). */
final class Autocomplete {
    private static final Pattern TOKENS = Pattern.compile(
            "(?:section-\\S+ )?(?:(?:shipping|billing) )?(?:(?:home|work|mobile|fax|pager) )?"
                    + "(?:(?:honorific-prefix|given-|additional-|family-)?name|given-name|nickname|honorific-suffix|username|organization(?:-title)?"
                    + "|street-address|address-line[123]|address-level[1234]|country(?:-name)?|postal-code|language|bday(?:-day|-month|-year)?"
                    + "|sex|url|photo|tel(?:-country-code|-national|-area-code|-local|-extension)?|email|impp)(?: webauthn)?");

    private Autocomplete() {}

    /** Whether a browser can fill the field with what it asks for; special data may say {@code off}. */
    static boolean sensible(HtmlElement field, boolean special) {
        String type = field.attribute("type").strip().toLowerCase(Locale.ROOT);
        String autocomplete = field.attribute("autocomplete").strip().toLowerCase(Locale.ROOT);
        if (!type.matches("|text|email|tel|url") || special && autocomplete.equals("off")) {
            return true;
        }
        String last = expected(field);
        return TOKENS.matcher(autocomplete).matches() && (last.equals("name") || autocomplete.contains(last));
    }

    /** What the field's type asks for. */
    static String expected(HtmlElement field) {
        String type = field.attribute("type").strip().toLowerCase(Locale.ROOT);
        return type.matches("email|tel|url") ? type : "name";
    }
}
