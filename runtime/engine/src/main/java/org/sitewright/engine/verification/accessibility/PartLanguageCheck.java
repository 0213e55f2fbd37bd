package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitewright.api.contract.accessibility.PartLanguage;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.component.LanguageTags;
import org.sitewright.engine.verification.Templates;

/** Reads the languages of a page's parts, and compares them with those that blocks declare by a property of type Locale. */
@ApplicationScoped
public class PartLanguageCheck implements Check.OfPage<PartLanguage> {
    /** A pure function of the class, kept by the class itself. */
    private static final ClassValue<Optional<RecordComponent>> LANGUAGE = new ClassValue<>() {
        @Override
        protected Optional<RecordComponent> computeValue(Class<?> component) {
            return Arrays.stream(component.getRecordComponents())
                    .filter(property -> property.getType() == Locale.class)
                    .findFirst();
        }
    };

    @Override
    public List<Finding> check(PartLanguage clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement part : page.document().select("[lang], [xml:lang]")) {
            if (part.parent().isPresent()) {
                check(page, part, findings);
            }
        }
        for (RenderedBlock block : page.blocks()) {
            declared(block)
                    .filter(language -> !spoken(page, block, language.toLanguageTag()))
                    .ifPresent(language -> findings.add(Finding.of(
                            PartLanguage.class,
                            block.blaming("xhtml"),
                            "The block is in " + language.toLanguageTag() + ", and nothing of it has that lang",
                            "Set lang=\"" + language.toLanguageTag() + "\" on the element with its text")));
        }
        return findings;
    }

    private static void check(RenderedPage page, HtmlElement part, List<Finding> findings) {
        String tag = part.attribute("lang");
        String xml = part.attribute("xml:lang");
        if (!tag.isEmpty() && !LanguageTags.isValid(tag)) {
            findings.add(Finding.of(
                    PartLanguage.class,
                    Templates.author(page, part, tag),
                    "Element " + part.name() + " has lang=\"" + tag + "\", which is no language",
                    "Set it to a language tag such as fr or pt-BR"));
        } else if (!xml.isEmpty() && !xml.equalsIgnoreCase(tag)) {
            findings.add(Finding.of(
                    PartLanguage.class,
                    Templates.author(page, part, xml),
                    "Element " + part.name() + " has xml:lang=\"" + xml + "\", which HTML does not read",
                    "Set lang=\"" + xml + "\""));
        }
    }

    /** The language of the block's text, where its values name it. */
    private static Optional<Locale> declared(RenderedBlock block) {
        return LANGUAGE.get(block.component()).map(property -> {
            try {
                return (Locale) property.getAccessor().invoke(block.block().properties());
            } catch (ReflectiveOperationException inaccessible) {
                return null; // its template cannot read it either
            }
        });
    }

    private static boolean spoken(RenderedPage page, RenderedBlock block, String language) {
        return LanguageTags.sameLanguage(language, page.page().locale().toLanguageTag())
                || block.root().select("[lang]").stream()
                        .anyMatch(part -> LanguageTags.sameLanguage(part.attribute("lang"), language));
    }
}
