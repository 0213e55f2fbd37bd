package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sitewright.archetype.reading.Shown.markdown;
import static org.sitewright.archetype.reading.Shown.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VetoesTest {
    private static final String BRIEF =
            """
            # Harbour Café

            ## Prices

            - Flat white: 3 EUR
            - Cinnamon bun: 4 EUR

            ## Our people

            - Ada Bell, baker. Up since three.
            - Tom Reed, waiter. Knows every dog.

            ## Questions

            **Can we book?**
            Yes, by telephone.

            %s

            ## Find us

            Behind the mill.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOTE: Tom left in May. Please take him off. | bun,Ada,book",
                "[Cinnamon bun bitte streichen, zu teuer. A.B.] | Ada,Tom,book",
                "NOTE: the table is gone, so leave that question out. | bun,Ada,Tom",
                "NOTE: I like all of it. | bun,Ada,Tom,book",
                "NOTE: leave Tom's surname out. | bun,Ada,Tom,book",
                "NOTE: there was a Jo, leave her off. | bun,Ada,Tom,book",
                "NOTE: Tom was at the Anchor once, do not mention them. | bun,Ada,Tom,book",
            })
    void shouldShowAllButWhatARemarkTakesBack(String remark, String left) {
        String shown = rules(markdown(BRIEF.formatted(remark)));
        String found = (shown.contains("name: Cinnamon bun") ? "bun," : "")
                + (shown.contains("name: Ada Bell") ? "Ada," : "")
                + (shown.contains("name: Tom Reed") ? "Tom," : "")
                + (shown.contains("question: Can we book?") ? "book," : "");
        assertEquals(left + ",", found, shown);
    }

    @ParameterizedTest
    @CsvSource({"no guest book please, false", "a guest book please, true"})
    void shouldNotWantAPageThatARemarkRefuses(String remark, boolean wanted) {
        String shown =
                rules(markdown("# Harbour Café\n\n## Pages\n\n- Home\n- Guestbook\n\n## Notes\n\n" + remark + "\n"));
        assertEquals(wanted, shown.matches("(?s).*pages/\\d[^\\n]*: Guestbook.*"), shown);
    }

    @Test
    void shouldTakeBackTheLastOfferOfAGroup() {
        String shown = rules(
                markdown(
                        """
                # Harbour Café

                ## Menu

                ### Cakes

                - Cinnamon bun: 4 EUR

                NOTE: Cinnamon bun is gone, please leave it out.
                """));
        assertFalse(shown.contains("name: Cinnamon bun"), shown);
    }

    @ParameterizedTest
    @CsvSource({"Tom kommt erst im August. Lass ihn erstmal raus bitte!, false", "Tom kommt erst im August., true"})
    void shouldLeaveOutWhomARemarkInGermanLeavesOut(String remark, boolean named) {
        assertEquals(named, rules(markdown(BRIEF.formatted("NOTE: " + remark))).contains("name: Tom Reed"));
    }
}
