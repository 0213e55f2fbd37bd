package org.sitewright.engine.verification.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.PageUnderTest;

class PersonalCheckTest {
    @Personal(fields = {"name", "mail"})
    record Contact() {}

    @ThirdParty(host = "ads.org", name = "Ads", purpose = "Sells", category = Category.MARKETING, days = 90)
    record Banner() {}

    @ThirdParty(host = "map.org", name = "Map", purpose = "Shows the way", category = Category.NECESSARY, days = 90)
    record Map() {}

    @Personal(fields = "name")
    record Signature() {}

    @Personal(fields = "name", special = true)
    record Complaint() {}

    private static List<Finding> check(RenderedBlock block) {
        return new PersonalCheck().check(Contact.class.getAnnotation(Personal.class), block);
    }

    @Test
    void shouldAcceptFieldsWithFittingAutocomplete() {
        assertEquals(
                List.of(),
                check(BlockUnderTest.of(
                                new Contact(),
                                "<form method=post><input name=name autocomplete='section-a billing name'><input type=email name=mail autocomplete=email></form>")
                        .rendered()));
    }

    @Test
    void shouldRejectMissingFieldAndUnfittingAutocomplete() {
        RenderedBlock block = BlockUnderTest.of(
                        new Contact(), "<form method=post><input type=email name=mail autocomplete=tel></form>")
                .rendered();
        assertEquals(
                List.of(
                        new Finding(
                                "PRIV-006",
                                Severity.ERROR,
                                block.blaming("java"),
                                "@Personal names name, which the form does not have",
                                "Render the field, or remove it from @Personal"),
                        new Finding(
                                "PRIV-006",
                                Severity.ERROR,
                                block.blaming("xhtml"),
                                "Field mail has autocomplete=\"tel\"",
                                "Set autocomplete to what the field asks for, such as email")),
                check(block));
    }

    /** Of fields named "name": only a text field that a browser could fill must say with what. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    false | <input name=name autocomplete='shipping work name'>                 | true
                    false | <input name=name type=' Email ' autocomplete='Work Email webauthn'> | true
                    false | <input name=name type=email autocomplete=name>                      | false
                    false | <input name=name type=date>                                         | true
                    false | <input name=name type=text>                                         | false
                    false | <input name=name autocomplete=off>                                  | false
                    true  | <input name=name autocomplete=Off>                                  | true
                    true  | <input name=name autocomplete=on>                                   | false
                    true  | <input name=name autocomplete=given-name>                           | true
                    false | <select name=name></select>                                         | true
                    false | <textarea name=name></textarea>                                     | true
                    false | <input name=other><input name=name autocomplete=name>               | true
                    """)
    void shouldHoldTextFieldsToWhatTheyAskFor(boolean special, String field, boolean accepted) {
        Personal clause = (special ? Complaint.class : Signature.class).getAnnotation(Personal.class);
        RenderedBlock block = BlockUnderTest.of(new Signature(), "<form method=post>" + field + "</form>")
                .rendered();
        assertEquals(accepted, new PersonalCheck().check(clause, block).isEmpty(), field);
    }

    @Test
    void shouldRejectPersonalDataInTheAddress() {
        RenderedBlock block = BlockUnderTest.of(
                        new Contact(),
                        "<form><input name=name autocomplete=name><input type=email name=mail autocomplete=email></form>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "PRIV-006",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "The form puts personal data into the address, which servers and browsers keep",
                        "Set method=\"post\"")),
                check(block));
    }

    @Form(fields = "mail")
    record Newsletter() {}

    @Test
    void shouldRejectPersonalFieldThatNobodyDeclared() {
        RenderedBlock asking = BlockUnderTest.of(
                        new Newsletter(), "<form id=block method=post><input type=email name=mail></form>")
                .rendered();
        RenderedBlock searching = BlockUnderTest.of(
                        new Newsletter(), "<form id=block><input type=search name=q autocomplete=off></form>")
                .rendered();
        PersonalCheck check = new PersonalCheck();
        assertEquals(
                List.of(new Finding(
                        "PRIV-006",
                        Severity.ERROR,
                        asking.blaming("java"),
                        "Field mail asks for personal data, and no @Personal names it",
                        "Name it in @Personal")),
                check.check(null, PageUnderTest.of(asking).rendered()));
        assertEquals(List.of(), check.check(null, PageUnderTest.of(searching).rendered()));
    }

    @Test
    void shouldRejectTrackerOnSamePage() {
        RenderedBlock contact =
                BlockUnderTest.of(new Contact(), "<form id=block></form>").rendered();
        RenderedBlock banner =
                BlockUnderTest.of(new Banner(), "<p id=ad>").id("ad").rendered();
        RenderedBlock map = BlockUnderTest.of(new Map(), "<p id=map>").id("map").rendered();
        assertEquals(
                List.of(new Finding(
                        "PRIV-006",
                        Severity.ERROR,
                        banner.subject(),
                        "The page asks for personal data and holds Ads (MARKETING)",
                        "Move this block to a page without personal data")),
                new PersonalCheck()
                        .check(null, PageUnderTest.of(contact, map, banner).rendered()));
        assertEquals(
                List.of(),
                new PersonalCheck().check(null, PageUnderTest.of(banner).rendered()));
    }
}
