package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sitewright.archetype.reading.Shown.markdown;
import static org.sitewright.archetype.reading.Shown.rules;

import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static String brief(String remark) {
        return rules(markdown(
                """
                        # Fern & Moss – website brief

                        ## Services
                        - Basic wash 45 GBP
                        - Full wash 60 GBP

                        ## Notes
                        %s
                        """
                        .formatted(remark)));
    }

    @Test
    void shouldUseTheNewPriceOfTheOneThatHadTheOldOne() {
        String read = brief("Sorry, it's 48 not 45.");
        assertFalse(read.contains("45 GBP"), read);
        assertTrue(read.contains("services/0/price: 48"), read);
        assertTrue(read.contains("services/0/currency: GBP"), read);
        assertTrue(read.contains("services/1/price: 60 GBP"), read);
        assertTrue(read.contains("! ASSUMED price of Basic wash: 48, as \"48 not 45\" says"), read);
    }

    @Test
    void shouldShowNoPriceWhereSeveralHadTheOneThatIsTakenBack() {
        String read = rules(
                markdown(
                        "# Fern & Moss\n\n## Services\n- Basic wash 45 GBP\n- Full wash 45 GBP\n\n## Notes\nIt's 48 not 45.\n"));
        assertFalse(read.contains("/price"), read);
        assertTrue(
                read.contains(
                        "! CONTRADICTION price of Basic wash: \"48 not 45\" takes it back; write the one that holds"),
                read);
    }

    @Test
    void shouldKeepPricesThatNobodyTakesBack() {
        assertFalse(brief("Nothing.").contains("CONTRADICTION"));
        assertTrue(brief("We close at 6 not 7.").contains("services/0/price: 45 GBP"));
    }

    @Test
    void shouldUseTheAddressThatARemarkPutsInPlaceOfAnother() {
        String form = "# Fern & Moss\n\nE-mail: ada@fernandmoss.co.uk\n\nNOTE: %s\n";
        String corrected = rules(markdown(form.formatted("the email should be hello@fernandmoss.co.uk, not mine.")));
        assertTrue(corrected.contains("email: hello@fernandmoss.co.uk"), corrected);
        String kept = rules(markdown(form.formatted("the email is right.")));
        assertTrue(kept.contains("email: ada@fernandmoss.co.uk"), kept);
    }

    @Test
    void shouldNotShowHoursThatARemarkDenies() {
        String form = "# Fern & Moss\n\n## Opening hours\n\n- Saturday 9am to 5pm\n- Sunday 10am to 5pm\n\nNOTE: %s\n";
        String corrected = rules(markdown(form.formatted("Saturdays we close at 4 now, not 5.")));
        assertFalse(corrected.contains(": Saturday 9am to 5pm"), corrected);
        assertTrue(corrected.contains("Sunday 10am to 5pm"), corrected);
        assertTrue(rules(markdown(form.formatted("Saturdays are fine."))).contains("Saturday 9am to 5pm"));
    }

    @Test
    void shouldKnowTheSentenceThatOtherWordsAreToReplace() {
        assertTrue(
                Corrections.isReplaced("A bakery with twelve ovens and cellars.", "with thirteen ovens and cellars"));
        assertFalse(Corrections.isReplaced("Rolls from seven.", "with thirteen ovens and cellars"));
        assertFalse(
                Corrections.isReplaced("A bakery with thirteen ovens and cellars.", "with thirteen ovens and cellars"));
    }
}
