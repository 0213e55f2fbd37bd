package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitewright.api.contract.seo.DescriptiveLinks;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.AccessibleName;

/** Looks for links whose text says nothing without the words around it. */
@ApplicationScoped
public class DescriptiveLinksCheck implements Check.OfPage<DescriptiveLinks> {
    /** The English list of Lighthouse 13, and the same phrases in other languages. */
    private static final Set<String> SAY_NOTHING = new HashSet<>(List.of(
            "click here",
            "click this",
            "go",
            "here",
            "information",
            "learn more",
            "more",
            "more info",
            "more information",
            "right here",
            "read more",
            "see more",
            "start",
            "this"));

    static {
        other(
                "de: hier, hier klicken, klicken sie hier, klick hier, mehr, mehr erfahren, mehr lesen, weiterlesen, weiter lesen, mehr infos, mehr informationen");
        other(
                "fr: ici, cliquez ici, cliquer ici, en savoir plus, lire la suite, plus, plus d infos, plus d informations, voir plus");
        other(
                "es: aquí, clic aquí, haz clic aquí, haga clic aquí, pulsa aquí, leer más, más, más información, saber más, ver más");
        other("it: qui, clicca qui, leggi di più, leggi tutto, di più, più informazioni, scopri di più, scopri di piu");
        other("nl: hier, klik hier, lees meer, lees verder, meer, meer info, meer informatie, meer lezen");
        other("pl: tutaj, kliknij tutaj, kliknij, czytaj więcej, więcej, więcej informacji, dowiedz się więcej");
        other("pt: aqui, clique aqui, leia mais, ler mais, mais, mais informações, saiba mais, saber mais");
        other("sv da no: här, klicka här, läs mer, mer, her, klik her, klikk her, læs mere, les mer, mere");
        other("ar: هنا, اضغط هنا, انقر هنا, المزيد, اقرأ المزيد, لمعرفة المزيد");
    }

    /** Adds phrases behind the languages that they are in. */
    private static void other(String phrases) {
        SAY_NOTHING.addAll(List.of(phrases.substring(phrases.indexOf(':') + 2).split(", ")));
    }

    /** Punctuation and arrows; of a pictograph a screen reader says the name. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{Sm}\\s]+");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public List<Finding> check(DescriptiveLinks clause, RenderedPage page) {
        return page.document().select("a[href]").stream()
                .filter(link -> saysNothing(AccessibleName.of(link)))
                .map(link -> Finding.of(
                        DescriptiveLinks.class,
                        page.subject(link),
                        "Link \"" + AccessibleName.of(link) + "\" to " + link.attribute("href")
                                + " does not say where it leads",
                        "Name the page it leads to"))
                .toList();
    }

    private static boolean saysNothing(String name) {
        return SAY_NOTHING.contains(words(name)) || SIGNS.matcher(name).matches();
    }

    /** Without arrows, dots and the like. */
    private static String words(String name) {
        return NO_WORD.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
