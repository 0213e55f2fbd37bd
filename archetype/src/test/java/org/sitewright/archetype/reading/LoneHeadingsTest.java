package org.sitewright.archetype.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sitewright.archetype.reading.Shown.markdown;
import static org.sitewright.archetype.reading.Shown.rules;

import org.junit.jupiter.api.Test;

class LoneHeadingsTest {
    @Test
    void shouldDropTheHeadingOfASectionOfWhichMostIsForTheBuilders() {
        assertEquals(
                """
                name: Harbour Café
                passages/0/body: We moored beside the slipway in 2011.
                instructions/design/0: Please don't put any photo of the old boat here.
                instructions/other/0: Please keep it short.
                ! ASSUMED name: Harbour Café, from the title of the brief
                ! UNCLEAR Where we were
                """,
                rules(
                        markdown(
                                """
                                # Harbour Café

                                ## Where we were
                                We moored beside the slipway in 2011.

                                Please don't put any photo of the old boat here.

                                Please keep it short.
                                """)));
    }

    @Test
    void shouldKeepTheHeadingOfASectionOfWhichHalfIsForVisitors() {
        assertEquals(
                """
                name: Harbour Café
                passages/0/heading: Our oven
                passages/0/body: We bake every loaf in the cellar at night.
                instructions/design/0: Please put the photo of the oven here.
                ! ASSUMED name: Harbour Café, from the title of the brief
                """,
                rules(
                        markdown(
                                """
                                # Harbour Café

                                ## Our oven
                                We bake every loaf in the cellar at night.

                                Please put the photo of the oven here.
                                """)));
    }
}
