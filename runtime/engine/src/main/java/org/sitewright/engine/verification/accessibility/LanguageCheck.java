package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitewright.api.contract.accessibility.Language;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Templates;

/** Compares the document's language with the page's. */
@ApplicationScoped
public class LanguageCheck implements Check.OfPage<Language> {
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    @Override
    public List<Finding> check(Language clause, RenderedPage page) {
        String lang = page.document().attribute("lang");
        String locale = page.page().locale().toLanguageTag();
        if (lang.equalsIgnoreCase(locale) && valid(locale)) {
            return page.document().select("body [lang]").stream()
                    .filter(part -> !part.attribute("lang").isEmpty() && !valid(part.attribute("lang")))
                    .map(part -> Finding.of(
                            Language.class,
                            Templates.subject(page, part),
                            "Element " + part.name() + " has lang=\"" + part.attribute("lang")
                                    + "\", which is no language",
                            "Name the language it is written in, such as en"))
                    .toList();
        }
        boolean unsaid = page.page().locale().getLanguage().isEmpty();
        String message = lang.isEmpty()
                ? "Element html has no lang" + (unsaid ? "" : "; the page is in " + locale)
                : valid(lang)
                        ? "Element html has lang=\"" + lang + "\"; the page is in " + locale
                        : "Element html has lang=\"" + lang + "\", which is no language";
        String fix = valid(locale)
                ? "Set lang=\"" + locale + "\" in the theme's frame"
                : unsaid
                        ? "Set lang on it to the language the page is written in, such as en"
                        : "Set the page's locale to a language tag such as en";
        return List.of(Finding.of(Language.class, page.subject(), message, fix));
    }

    private static boolean valid(String tag) {
        String primary = tag.toLowerCase(Locale.ROOT).replaceFirst("-.*$", "");
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                && (primary.length() == 3 && !primary.equals("und") || CODES.contains(primary));
    }
}
