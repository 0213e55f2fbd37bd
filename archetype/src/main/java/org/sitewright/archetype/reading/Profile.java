package org.sitewright.archetype.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that follow from a name or number alone: {@code @harbour} at Instagram, a telephone number at WhatsApp. */
final class Profile {
    private static final Pattern ADDRESS = Pattern.compile(
            "https://(?:(?:www\\.)?(?:instagram|facebook)\\.com/|t\\.me/)(?<name>[\\w.]{2,60})/?|https://wa\\.me/(?<number>\\d{6,15})");

    private static final int LONGEST = 300;

    private Profile() {}

    /** Whether {@code address} is that of the name, number or address without scheme which is all that stands at {@code stretch}. */
    static boolean isNamed(String address, Stretch stretch) {
        if (stretch.length() > LONGEST) {
            return false;
        }
        if (address.equals("https://" + stretch.text().strip())) {
            return true;
        }
        Matcher form = ADDRESS.matcher(address);
        if (!form.matches()) {
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
