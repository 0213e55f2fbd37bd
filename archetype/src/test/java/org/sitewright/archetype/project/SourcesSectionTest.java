package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourcesSectionTest {
    @Test
    void shouldTakeThePlacesOfTheOther() {
        assertEquals(
                "name: Bo\nabout: |\n  sources: none\n\nsources:\n  /name: $1.md:9\n\n  /about: a.md:2\nphone: 1\n",
                SourcesSection.replaced(
                        "name: Bo\nabout: |\n  sources: none\n\nsources:\n  /name: a.md:1\nphone: 1\n",
                        "name: Jo\nsources:\n  /name: $1.md:9\n\n  /about: a.md:2\n"));
    }

    @Test
    void shouldLeaveAYamlWithoutPlacesAsItIs() {
        assertEquals("name: Bo\n", SourcesSection.replaced("name: Bo\n", "name: Jo\nsources:\n  /name: a.md:9\n"));
        assertEquals(
                "sources:\n  /name: a.md:1\n", SourcesSection.replaced("sources:\n  /name: a.md:1\n", "name: Jo\n"));
    }
}
