package org.sitewright.archetype.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that follow from a name or number alone: {@code @harbour} at Instagram, a telephone number at WhatsApp. */
final class Profile {
    private static final Pattern ADDRESS = Pattern.compile(
            "https://(?:(?:www\\.)?(?:instagram|facebook)\\.com/|t\\.me/)(?<name>[\\w.]{2,60})/?|https://wa\\.me/(?<number>\\d{6,15})");

    private Profile() {}

    /** Whether {@code address} is that of the name or number which is all that stands at {@code stretch}. */
    static boolean isNamed(String address, Stretch stretch) {
        Matcher form = ADDRESS.matcher(address);
        if (!form.matches() || stretch.length() > 100) {
            return false;
        }
        String words = stretch.text().strip();
        return form.group("name") != null
                ? words.equals("@" + form.group("name"))
                : words.matches("(\\+|00)[0-9 ()./-]+")
                        && words.replace("(0)", "")
                                .replaceAll("\\D", "")
                                .replaceFirst("^00", "")
                                .equals(form.group("number"));
    }
}
