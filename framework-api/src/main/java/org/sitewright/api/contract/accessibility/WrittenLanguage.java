package org.sitewright.api.contract.accessibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;

/**
 * Holds for every page whose language is among those whose function words are known: in the first 3,000 characters of its
 * main text the words of another language are no fifth, or no four times as many as its own. Parts with a {@code lang} of
 * their own do not count; a finding needs 60 words.
 */
@Clause(
        id = "A11Y-022",
        summary = "A page is written in the language it names",
        reason =
                "A screen reader reads French with an English voice where the page says that it is English, and nobody understands it.",
        source = "WCAG 2.2, 3.1.1 and 3.1.2, techniques H57 and H58; how many words are enough is practice",
        unseen =
                "Texts of fewer than 60 words and parts of a page, languages whose words are not known here, and one that is near the one that is named.",
        severity = Severity.WARNING)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WrittenLanguage {}
