package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LetterReaderTest {
    @Test
    void shouldTakeFactsOutOfALetterAndShowNoTalk() {
        String found = Shown.rules(
                Shown.text(
                        """
                Dear Tom,

                Sorry for the delay, the oven broke and I had two weddings. We are Harbour Buns, a bakery in Falmouth.
                My mother thinks we need a slogan but I can't be doing with that.

                We're open Tuesday to Friday from half nine to five. A rye loaf is £4 and a seeded bun £2. There is my son
                Tom, who does the deliveries, and Bridie asked to be left off it.

                The phone in the shop is 01326 313220. My own mobile is 07911 223344 and that's for you only.

                Best wishes,
                Ada
                """));

        assertTrue(found.contains("name: Harbour Buns\n"), found);
        assertTrue(found.contains("phone: 01326 313220\n"), found);
        assertTrue(found.contains("services/0/name: rye loaf\n"), found);
        assertTrue(found.contains("services/0/price: £4\n"), found);
        String shown = found.replaceAll("(?m)^(?:instructions|unclear|!).*\\n", "");
        assertFalse(shown.contains("slogan") || shown.contains("07911") || shown.contains("oven broke"), found);
    }

    @Test
    void shouldReadWhatTheClientGivesInAThreadAndNothingOfTheBuilders() {
        String found = Shown.rules(
                Shown.text(
                        """
                From: Ada Bell <ada@harbour-buns.co.uk>
                To: Tom <tom@pixelweb.co.uk>
                Subject: Re: website

                Answers below. We open at 8 now: Monday to Friday 8am to 5pm.

                > On Thu, 12 Mar 2026 at 09:14, Tom <tom@pixelweb.co.uk> wrote:
                >> What is the name exactly?
                >
                > Harbour Buns
                >
                >> We bake lovely pages every day. When are you open?
                >
                > Monday to Friday 9am to 5pm
                """));

        assertTrue(found.contains("name: Harbour Buns\n"), found);
        assertTrue(found.contains("hours/0: Monday to Friday 8am to 5pm"), found);
        assertFalse(found.contains("hours/1"), found);
        assertFalse(found.contains("passages/0/body: We bake lovely pages"), found);
    }

    @Test
    void shouldNotShowWhatTheNextSentenceIsAboutWithoutIt() {
        String found = Shown.rules(
                Shown.text(
                        """
                Dear Tom,

                We are Harbour Buns, a bakery in Falmouth.

                - the winter days. We bake twice a day from October to March.
                - the children love it. Children may knead their own bun on Fridays.

                Best wishes,
                Ada
                """));

        String shown = found.replaceAll("(?m)^(?:instructions|unclear|!).*\\n", "");
        assertFalse(shown.contains("the winter days."), found);
        assertTrue(shown.contains("We bake twice a day from October to March."), found);
        assertTrue(shown.contains("the children love it."), found);
    }

    @Test
    void shouldNotTakeABriefWithHeadingsForALetter() {
        assertFalse(LetterReader.isLetter(
                Shown.markdown("# Harbour Buns\n\nHello, here is our brief.\n\n## About us\n\nWe bake.\n")));
    }
}
