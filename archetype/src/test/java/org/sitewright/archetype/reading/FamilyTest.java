package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyTest {
    private static String read(String lines) {
        return Shown.found(found -> {
            Family family = new Family(found);
            Shown.excerpt(lines).lines().forEach(line -> family.take(KeyLine.of(line)));
            family.settle();
        });
    }

    @Test
    void shouldPutNumberedKeysTogether() {
        assertEquals(
                """
                services/0/name: Rye loaf
                services/0/text: dark and dense
                services/0/price: 4.20 GBP
                services/1/name: Clay evening
                services/1/price: 30 GBP
                services/1/duration: 2 hours
                people/0/name: Ada Bell
                people/0/role: baker
                figures/0/value: 12 tonnes
                figures/0/label: of flour a year
                """,
                read(
                        """
                        service_1: Rye loaf
                        service_1_price: 4.20 GBP
                        service_1_desc: dark and dense
                        Class 2 name: Clay evening
                        Class 2 price: 30 GBP
                        Class 2 duration: 2 hours
                        staff_1: Ada Bell
                        staff_1_role: baker
                        stat_1: 12 tonnes of flour a year"""));
    }

    @Test
    void shouldReadStepsAsOnePassage() {
        assertEquals(
                """
                passages/0/ordered: true
                passages/0/items/0/name: Ring us.
                passages/0/items/0/text: We answer.
                passages/0/items/1/name: Come by
                """,
                read("step_1: Ring us. We answer.\nstep_2: Come by"));
    }

    @Test
    void shouldTakeWordsOfACustomerWithPermissionAndNameOnly() {
        assertEquals(
                """
                testimonials/0/quote: The best bread.
                testimonials/0/name: Rosa Lind
                unclear/0: A dry cake.
                unclear/1: Fine tea.
                ! UNCLEAR words of a customer are not published: there is no permission yet, or no name
                ! UNCLEAR words of a customer are not published: there is no permission yet, or no name
                """,
                read(
                        """
                                review_1: The best bread.
                                review_1_by: Rosa Lind
                                review_1_ok: yes
                                review_2: A dry cake.
                                review_2_by: Olaf Berg
                                review_2_ok: not yet
                                review_3: Fine tea."""));
    }

    @Test
    void shouldRefusePlaceholdersAndDoubtfulPrices() {
        assertEquals(
                """
                services/0/name: Rye loaf
                ! PLACEHOLDER test test
                ! CONTRADICTION price of Rye loaf: the board says 4 GBP, the leaflet says 5 GBP
                """,
                read(
                        """
                        service_1: test test
                        service_2: Rye loaf
                        service_2_price: the board says 4 GBP, the leaflet says 5 GBP"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Service: Rye loaf", "Staff notes: none", "Phone 2: 0161 496 0007", "Our class 1: clay"})
    void shouldRefuseKeysWithoutANumberOrOfAnotherKind(String line) {
        assertFalse(new Family(new Found()).take(KeyLine.of(Shown.excerpt(line))));
    }
}
