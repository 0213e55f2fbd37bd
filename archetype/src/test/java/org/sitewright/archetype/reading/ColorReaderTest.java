package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorReaderTest {
    private static String read(String markdown) {
        return Shown.placed(found -> Shown.markdown(markdown).blocks().forEach(new ColorReader(found)::read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dark green #1F3D2B for buttons | accent",
                "Cream #1F3D2B as background | paper",
                "Body text: #1F3D2B | ink",
                "Muted text #1F3D2B | muted",
                "Cards #1F3D2B | surface",
                "Header and footer #1F3D2B | brand",
                "Primary #1F3D2B | brand",
                "Primary, for buttons: #1F3D2B | accent",
                "Zweitfarbe (sekundär) #1F3D2B | accent",
                "Hintergrund #1F3D2B | paper"
            })
    void shouldPutAColourWhereItIsSaidToBeUsed(String line, String role) {
        assertEquals(
                "colors/%s: #1F3D2B%n".formatted(role).replace("\r", ""),
                read(line).replaceFirst(" [\\d:-]+: ", ": "));
    }

    @Test
    void shouldReadSeveralColoursOfOneLine() {
        assertEquals(
                """
                colors/brand 1:9-15: #0A3A5A
                colors/accent 1:25-31: #C8102E
                colors/paper 1:48-51: #FFF
                """,
                read("Primary #0A3A5A, accent #C8102E and background #FFF"));
    }

    @Test
    void shouldReadRows() {
        assertEquals(
                """
                colors/brand 3:13-19: #0A3A5A
                colors/surface 4:11-17: #EEEEEE
                """,
                read(
                        """
                        | Role | Hex |
                        |---|---|
                        | Primary | #0A3A5A |
                        | Cards | #EEEEEE |
                        """));
    }

    @Test
    void shouldNotUseAColourThatIsNotWanted() {
        assertEquals("instructions/avoid/0 1:3-25: Never use #FF0000 here.\n", read("- Never use #FF0000 here."));
    }

    @Test
    void shouldSayThatThereIsNoPlaceForAColour() {
        assertEquals(
                """
                colors/accent 1:11-17: #1F3D2B
                ! NOT_FOLLOWED 2:11-17 colour #ABCDEF: the theme has no further place for it (Buttons)
                """,
                read("- Buttons #1F3D2B\n- Buttons #ABCDEF\n"));
    }

    @Test
    void shouldFindNoColourInOtherSigns() {
        assertEquals("", read("We are #1 and #12345 and #harbour, buttons too."));
    }
}
