package org.sitewright.archetype.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailThreadTest {
    private static List<String> messages(String text) {
        return TextDocument.read("mail.txt", text).blocks().stream()
                .map(block -> (Block.Message) block)
                .map(message -> message.age() + " " + message.speaker().replaceFirst(" <.*", "") + ": "
                        + message.text().line())
                .toList();
    }

    @Test
    void shouldPartAnswersFromWhatTheyQuote() {
        assertEquals(
                List.of("0 Ada: See below.", "1 Tom: What is it called?", "0 Ada: Harbour Buns"),
                messages(
                        """
                        From: Ada <ada@buns.uk>
                        To: Tom <tom@web.uk>
                        Date: Fri, 13 Mar 2026 10:00

                        See below.

                        On Thu, 12 Mar 2026 at 09:14, Tom <tom@web.uk> wrote:
                        > What is it called?

                        Harbour Buns
                        """));
    }

    @Test
    void shouldPutTheNewestFirstWhateverTheirOrder() {
        assertEquals(
                List.of("1 Ada: Old words.", "0 Ada: New words."),
                messages(
                        """
                        From: Ada <ada@buns.uk>
                        Date: Tue, 10 March, 21:00

                        Old words.

                        On Wed, 11 March, at 13:02, Ada <ada@buns.uk> wrote:

                        New words.
                        """));
    }

    @Test
    void shouldNotTakeAKeyForAMail() {
        assertFalse(MailThread.is("From: Leeds\nWe bake.\n"));
    }
}
