package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.engine.verification.PageUnderTest;

class ShownValuesTest {
    private static boolean shows(String html, String property, Object value) {
        return new ShownValues(PageUnderTest.of(html).rendered()).show(property, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,450.50      | 1450.5   | true",
                "1.450,50      | 1450.5   | true",
                "1 450,50      | 1450.5   | true",
                "1’450         | 1450     | true",
                "45,-          | 45       | true",
                "(45)          | 45       | true",
                "45kg          | 45       | true",
                "7             | 7        | true",
                "7.00          | 7        | true",
                "45, 60 and 70 | 60       | true",
                "145           | 45       | false",
                "45.5          | 45       | false",
                "4             | 45       | false",
                "1,450         | 1.45     | true",
                "1.450         | 450      | false",
                "on 3.5.1998   | 1998     | true",
                "on 3.5.1998   | 5        | true",
                "on 30.5.2000  | 30       | true",
                "3.5.19981     | 1998     | false",
                "٤٥            | 45       | true",
                "٤٦            | 45       | false",
                "٩             | 9        | true",
                "٠٫٥           | 0.5      | true",
                "one           | 1        | false",
            })
    void shouldReadNumbers(String written, BigDecimal value, boolean shown) {
        assertEquals(shown, shows("<p>It costs " + written + " today</p>", "price", value));
    }

    @Test
    void shouldFindNumbersInAddressesAndAttributes() {
        assertTrue(shows("<a href=/tour/4711>Tour</a>", "sku", "4711"));
        assertEquals(false, shows("<a href=/tour/12>Tour</a>", "sku", "4711"));
        assertTrue(shows("<data value=12>a dozen</data>", "quantity", 12));
        assertTrue(shows("<p>Down to 12 below</p>", "temperature", -12));
        assertEquals(false, shows("<p>a dozen</p>", "quantity", 12));
        assertEquals(false, shows("<p>12</p>", "quantity", Double.NaN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Open from 9 am          | 09:00 | true",
                "Open from 9 a.m. to 12  | 09:00 | true",
                "Open from 9am           | 09:00 | true",
                "Open from 09:00         | 09:00 | true",
                "Open from 9.00          | 09:00 | true",
                "Open from 9h00          | 09:00 | true",
                "Ab 9 Uhr                | 09:00 | true",
                "Dès 9h                  | 09:00 | true",
                "Open from 9 pm          | 09:00 | false",
                "Open from 19 Uhr        | 09:00 | false",
                "Open from 9:30          | 09:00 | false",
                "Closes at 5:30 pm       | 17:30 | true",
                "Closes at 5.30 p.m.     | 17:30 | true",
                "Closes at 17:30         | 17:30 | true",
                "Closes at 17:30         | 17:30:00 | true",
                "Closes at 5:30 am       | 17:30 | false",
                "Closes at 5 pm          | 17:30 | false",
                "Closes at 17 Uhr        | 17:30 | false",
                "Closes at 17:301        | 17:30 | false",
                "Opens at 12 pm          | 12:00 | true",
                "Opens at 12 am          | 12:00 | false",
                "Opens at 12 am          | 00:00 | true",
                "Opens at 12 am          | 24:00 | true",
                "Opens at 12 pm          | 00:00 | false",
                "Opens at noon           | 12:00 | false",
            })
    void shouldReadTimes(String written, String value, boolean shown) {
        assertEquals(shown, shows("<p>" + written + "</p>", "opens", value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£45      | GBP | true",
                "45 GBP   | GBP | true",
                "£45      | EUR | false",
                "€45      | EUR | true",
                "$45      | USD | true",
                "45 pounds| XXQ | false",
            })
    void shouldReadCurrencies(String written, String value, boolean shown) {
        assertEquals(shown, shows("<p>" + written + "</p>", "priceCurrency", value));
        assertEquals(
                written.contains(value),
                shows("<p>" + written + "</p>", "award", value),
                "a symbol stands for a currency, not for any word");
    }

    @Test
    void shouldReadCountriesByTheirName() {
        assertTrue(shows("<p>Bath, United Kingdom</p>", "addressCountry", "GB"));
        assertTrue(shows("<p>Bath, GB</p>", "addressCountry", "GB"));
        assertEquals(false, shows("<p>Bath</p>", "addressCountry", "GB"));
        assertEquals(false, shows("<p>Bath, United Kingdom</p>", "award", "GB"));
        assertEquals(false, shows("<p>Germany</p>", "addressCountry", "Deutschland"));
        PageUnderTest german = PageUnderTest.of("<p>Ulm, Deutschland</p>").locale(Locale.GERMAN);
        assertTrue(new ShownValues(german.rendered()).show("addressCountry", "DE"));
        PageUnderTest english = PageUnderTest.of("<p>Ulm, Germany</p>").locale(Locale.GERMAN);
        assertTrue(new ShownValues(english.rendered()).show("addressCountry", "DE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://site.test",
                "https://site.test/",
                "https://site.test/menu",
                "https://site.test/menu#lunch",
                "https://other.org/bella",
                "hi@bella.org",
                "mailto:hi@bella.org?subject=a",
                "https://site.test/a.webp",
                "https://site.test/b-800.webp",
                "https://site.test/still.webp",
                "+44 20 7946 0018"
            })
    void shouldCountAddressesThatThePageLeadsTo(String address) {
        String html =
                """
                <a href="/menu">Menu</a> <a href="https://other.org/bella">Us</a> <a href="mailto:hi@bella.org?subject=a">Write</a>
                <a href="tel:+442079460018">Call</a> <img src="/a.webp" srcset="/b-400.webp 400w, /b-800.webp 800w">
                <video poster="/still.webp"></video> <a href="">Top</a>""";
        assertTrue(shows(html, "url", address));
        assertEquals(false, shows(html, "url", address.replaceFirst("#.*", "") + "9"));
        assertEquals(false, shows("<p>Nothing</p>", "url", "https://elsewhere.org/x"));
    }

    @Test
    void shouldKnowAnAddressWithoutQuestionOrAnother() {
        assertTrue(shows("<a href=mailto:a@b.org>Write</a>", "email", "a@b.org"));
        assertEquals(false, shows("<a href=tel:1234>Call</a>", "telephone", "12-34"), "too short to be a number");
        assertTrue(shows("<a href=tel:12345>Call</a>", "telephone", "12-345"));
        assertEquals(false, shows("<a href=/12345>Call</a>", "telephone", "1-2345"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The OAK inn         | Oak    | true",
                "Oak                 | Oak    | true",
                "Soaked              | oak    | false",
                "Oaks                | oak    | false",
                "Soak, oak           | oak    | true",
                "Sunset   tour       | Sunset tour | true",
                "Sunset-tour         | Sunset tour | true",
                "Sunset              | Sunset tour | false",
                "Tour n° 1½          | 1½     | true",
                "Ｏａｋ               | Oak    | true",
                "A B                 | A B    | true",
                "AB                  | A&B    | false",
                "!                   | !      | true",
                "Oaka, Oakz          | Oak    | false",
                "Oak0, Oak9          | Oak    | false",
                "Oak–inn             | Oak    | true",
                "Crêpe               | Crpe   | false",
                "二〇二六            | 二     | false",
                "፩፪                  | ፩      | false",
                "፩ ፪                 | ፩      | true",
            })
    void shouldFindWords(String written, String value, boolean shown) {
        assertEquals(shown, shows("<p>" + written + "</p>", "name", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {" A B", "A B ", "A\tB", "A\nB", "A\rB", "A \f B"})
    void shouldReadAnyWhiteSpaceAsOneSpace(String value) {
        assertTrue(shows("<p>A B</p>", "name", value));
    }

    @Test
    void shouldCountTheTitleAndTimesAsShown() {
        assertTrue(shows("<html><head><title>Kanalhaus</title></head><body>Tea</body></html>", "name", "Kanalhaus"));
        assertTrue(shows("<time datetime=2026-07-01>July</time>", "startDate", "2026-07-01"));
        assertEquals(false, shows("<b datetime=2026-07-01>July</b>", "startDate", "2026-07-01"));
    }
}
