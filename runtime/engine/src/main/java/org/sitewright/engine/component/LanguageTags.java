package org.sitewright.engine.component;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Which language tags there are (BCP 47), as far as the JDK's lists of ISO 639 and ISO 3166 tell. */
public final class LanguageTags {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private LanguageTags() {}

    /**
     * Whether {@code tag} is well formed, and its language and region exist: {@code en-UK} is not, Great Britain is GB. Of
     * languages with three letters and regions with three digits (UN M.49) only the form is looked at.
     */
    public static boolean isValid(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            String language = tag.replaceFirst("-.*$", "").toLowerCase(Locale.ROOT);
            boolean spoken = language.length() == 3 ? !language.equals("und") : LANGUAGES.contains(language);
            String region = locale.getCountry();
            return spoken && (region.length() != 2 || COUNTRIES.contains(region));
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    /** Whether both name one language, whatever script or region they add. */
    public static boolean sameLanguage(String tag, String other) {
        return language(tag).equals(language(other));
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
