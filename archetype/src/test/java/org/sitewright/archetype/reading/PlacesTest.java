package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static String sentence(String sentence) {
        return Shown.placed(found -> Places.in(Shown.excerpt(sentence), found));
    }

    private static String lines(String lines) {
        return Shown.placed(found -> Addresses.in(Shown.excerpt(lines).lines(), found));
    }

    @Test
    void shouldFindWhereTheBusinessIs() {
        assertEquals("area 1:17-40: Hebden Bridge, Yorkshire\n", sentence("We are based in Hebden Bridge, Yorkshire"));
        assertEquals("area 1:22-28: Bamberg\n", sentence("Wir sind ansässig in Bamberg, im Haus am Fluss"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are based in an old mill.",
                "We bake in Leeds.",
                "I am based in Leeds, but keep that private."
            })
    void shouldFindNoPlaceInOtherSentences(String sentence) {
        assertEquals("", sentence(sentence));
    }

    @Test
    void shouldFindAnAddressInASentence() {
        assertEquals(
                "address 1:11-44: 4 Mill Lane, Hebden Bridge HX7 8AB\n",
                sentence("we are at 4 Mill Lane, Hebden Bridge HX7 8AB."));
        assertEquals("", sentence("My home, do not publish: 4 Mill Lane, Hebden Bridge HX7 8AB."));
    }

    @Test
    void shouldFindAnAddressThatRunsOverTheEndOfALine() {
        assertEquals(
                "address 1:16-2:32: The Kiln, Bog Road, Birr, Co. Offaly, R42 X2Y1\n",
                sentence("The address is The Kiln, Bog\nRoad, Birr, Co. Offaly, R42 X2Y1 and it rains."));
    }

    @Test
    void shouldFindWhereVisitorsAreMetWhereNoOtherPlaceIsGiven() {
        String wish = "A panel: price from, meeting point (Old Crane, Tin Wharf, PL9 9ZZ), what to wear";
        assertEquals(
                "address: Old Crane, Tin Wharf, PL9 9ZZ\n",
                Shown.found(found -> Places.meeting(Shown.excerpt(wish), found)));
        assertEquals("area: Plymouth\n", Shown.found(found -> {
            found.put("area", Shown.excerpt("Plymouth").value());
            Places.meeting(Shown.excerpt(wish), found);
        }));
        assertEquals(
                "", Shown.found(found -> Places.meeting(Shown.excerpt("Show the meeting point (with a map)."), found)));
    }

    @Test
    void shouldFindAnAddressInLinesThatStandTogether() {
        assertEquals("address 2:1-3:12: Gasse 12, 10115 Berlin\n", lines("Bäckerei Lohmann\nGasse 12\n10115 Berlin"));
        assertEquals(
                "address 1:1-3:13: 4 Mill Lane, Old Town, Leeds LS1 4AP\n",
                lines("4 Mill Lane,\nOld Town,\nLeeds LS1 4AP"));
        assertEquals(
                "address 2:1-31: Gasse 12, 10115 Berlin, Germany\n", lines("Lohmann\nGasse 12, 10115 Berlin, Germany"));
    }

    @Test
    void shouldFindNoAddressInOtherLines() {
        assertEquals("", lines("Room 4 is big\nIt costs 1200 GBP"));
        assertEquals("", lines("Gasse 12\nBerlin"));
        assertEquals("", lines("We bake\n10115 Berlin"));
    }

    @Test
    void shouldTakeTheFirstPlaceOnly() {
        assertEquals("area 1:10-14: Leeds\n", Shown.placed(found -> List.of("based in Leeds", "based in York")
                .forEach(sentence -> Places.in(Shown.excerpt(sentence), found))));
    }
}
