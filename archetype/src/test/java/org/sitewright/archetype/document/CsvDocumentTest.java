package org.sitewright.archetype.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvDocumentTest {
    private static void assertPlaces(String expected, String csv) {
        assertEquals(expected, Outline.withPlaces(CsvDocument.read("prices.csv", csv)));
    }

    @Test
    void shouldReadATableWithThePlaceOfEachCell() {
        assertPlaces(
                """
                | Class @1:1-5 | Price @1:7-11
                | Wheel @2:1-5 | £45 @2:7-9
                """,
                "Class,Price\nWheel,£45\n");
    }

    @Test
    void shouldReadQuotedCells() {
        assertPlaces(
                """
                | Class @1:1-5 | Text @1:7-10
                | Wheel, 6 weeks @2:2-15 | Say "hi"⏎twice @2:19-3:5
                | Open "studio @4:1-12 | b @4:14-14
                """,
                "Class,Text\n\"Wheel, 6 weeks\",\"Say \"\"hi\"\"\ntwice\"\nOpen \"studio,b\n");
    }

    @Test
    void shouldFindTheSeparator() {
        assertPlaces("| Kurs @1:1-4 | Preis @1:6-10\n| Ton @2:1-3 | 45,50 @2:5-9\n", "Kurs;Preis\nTon;45,50\n");
        assertPlaces("| A @1:1-1 | B @1:3-3\n| 1 @2:1-1 | 2, 3 @2:3-6\n", "A\tB\n1\t2, 3\n");
    }

    @Test
    void shouldReadLinesAboveTheHeaderAsParagraphs() {
        assertPlaces(
                """
                Spring prices @1:1-13
                | Class @3:1-5 | Price @3:7-11
                | Wheel @4:1-5 |
                """,
                "Spring prices,\n\nClass,Price\nWheel\n");
    }

    @Test
    void shouldReadASingleColumn() {
        assertPlaces("| Class @1:1-5\n| Wheel @2:1-5\n", "Class\nWheel\n");
    }
}
