package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
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
    /** The English list of Lighthouse 13. */
    private static final Set<String> SAY_NOTHING = Set.of(
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
            "this");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public List<Finding> check(DescriptiveLinks clause, RenderedPage page) {
        return page.document().select("a[href]").stream()
                .filter(link -> SAY_NOTHING.contains(words(AccessibleName.of(link))))
                .map(link -> Finding.of(
                        DescriptiveLinks.class,
                        page.subject(link),
                        "Link \"" + AccessibleName.of(link) + "\" to " + link.attribute("href")
                                + " does not say where it leads",
                        "Name the page it leads to"))
                .toList();
    }

    /** Without arrows, dots and the like. */
    private static String words(String name) {
        return NO_WORD.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
