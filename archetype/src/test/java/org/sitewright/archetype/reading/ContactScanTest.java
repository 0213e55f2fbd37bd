package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactScanTest {
    private static String read(String line) {
        return Shown.found(found -> {
            ContactScan contacts = new ContactScan(found);
            contacts.all(Shown.excerpt(line));
            contacts.domain(Shown.excerpt(line));
        });
    }

    @Test
    void shouldPlaceWhatItFinds() {
        assertEquals(
                """
                email 1:32-47: post@fern.coffee
                phone 1:6-18: 0161 496 0007
                """,
                Shown.placed(found ->
                        new ContactScan(found).all(Shown.excerpt("Call 0161 496 0007 or write to post@fern.coffee."))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0161 496 0007",
                "+44 161 496 0007",
                "(0161) 496 0007",
                "+49 30 23125 000",
                "01484 960 101",
                "020-7946-0123"
            })
    void shouldFindATelephoneNumberAsItIsWritten(String phone) {
        assertEquals("phone: " + phone + "\n", read("Ring " + phone + " for a table."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 0161 496 0007, day and night.", "0161 496 0007, only for bookings"})
    void shouldFindANumberThatEverybodyMayCall(String line) {
        assertEquals("phone: 0161 496 0007\n", read(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Room 12, on 14/07/2025",
                "Open 2019-2024",
                "From 2025-07-14 on",
                "Last saved 11/02/2027 22:47",
                "Approved on 18/02/2026 (5 in favour)",
                "IBAN DE44 5001 0517 5407 3249 31",
                "Fees to IE64 BOFI 9041 5528 3317 02",
                "Ada: 0161 496 0008, text only, never ever for customers",
                "Her mobile 0161 496 0008 is for the co-op only.",
                "Durchwahl 04841 776 194 – nur für Gerichte",
                "Mon portable 06 39 98 41 27, c’est pour les patientes à terme.",
                "Mijn nummer: 06 51 83 27 46, alleen voor jou",
                "Meine Nummer hast du, 0176 4127 5530, aber bitte wirklich nur du.",
                "Only 12 500 EUR",
                "My private number is 0161 496 0008.",
                "0161 496 0008, do not publish"
            })
    void shouldRefuseOtherAndPrivateNumbers(String line) {
        assertEquals("", read(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call 555-0134. | 555-0134",
                "Call (212) 555-0134. | (212) 555-0134",
                "Write to ada@example.com. | ada@example.com",
                "Write to webmaster@yourdomain.com. | webmaster@yourdomain.com",
                "See https://fern.example/menu | https://fern.example/menu"
            })
    void shouldListReservedValues(String line, String value) {
        assertEquals("! PLACEHOLDER " + value + "\n", read(line));
    }

    @Test
    void shouldLeadToWhatsappByANumberWithItsCountryCode() {
        String link = "links/0/kind: whatsapp\nlinks/0/to: https://wa.me/447700900123\n";
        assertEquals(link, read("WhatsApp: +44 7700 900123"));
        assertEquals(link, read("Find us at https://wa.me/447700900123"));
        assertEquals("! UNCLEAR WhatsApp number 07700 900123 needs its country code\n", read("WhatsApp 07700 900123"));
    }

    @Test
    void shouldLeadToInstagramByAHandleThatIsSaidToBeThere() {
        assertEquals(
                """
                links/0/kind: instagram
                links/0/label: @fern.and.moss
                links/0/to: https://www.instagram.com/fern.and.moss
                """,
                read("Instagram @fern.and.moss"));
        assertEquals(read("Instagram @fern.and.moss"), read("Instagram @fern.and.moss. More to follow"));
        assertEquals("", read("We are @fern.and.moss"));
    }

    @Test
    void shouldTakeLinksOfKnownKindsOnly() {
        assertEquals(
                "links/0/kind: facebook\nlinks/0/to: https://www.facebook.com/fernandmoss\n",
                read("https://www.facebook.com/fernandmoss"));
        assertEquals("", read("https://some.blog.net.ru/about-fern"));
        assertEquals(
                "links/0/kind: booking\nlinks/0/to: https://some.blog.net.ru/fern\n",
                Shown.found(found -> new ContactScan(found)
                        .links(Shown.excerpt("https://some.blog.net.ru/fern"), new Topic("links.booking"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our site is fernandmoss.co.uk. | fernandmoss.co.uk",
                "www.fernandmoss.de/karte | www.fernandmoss.de",
                "We like bluebottle.com, fern.coffee is ours. | fern.coffee"
            })
    void shouldFindTheHostOfTheClient(String line, String host) {
        assertEquals("domain: " + host + "\n", read(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Something similar to bluebottle.com",
                "Hosted at wordpress.com",
                "The old blog was fern-and-moss.over-blog.com",
                "Our film is at www.youtube.com",
                "Send files to wetransfer.com"
            })
    void shouldRefuseHostsOfOthers(String line) {
        assertEquals("", read(line));
    }
}
