package org.sitewright.archetype.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Briefs;

class PicturesTest {
    private static final Brief BRIEF = Briefs.yaml(
            """
            name: Bo
            locale: en
            assets:
              - {file: Bo LOGO.svg, use: logo}
              - {file: in/Boat.JPG, use: photo}
              - {file: out/boat.jpg, use: photo, alt: A boat}
              - {file: out/quay.webp, use: photo, alt: The quay}
              - {file: old.tiff, use: photo, alt: The past}
            """);

    @Test
    void shouldPutLogoPhotographsAndNothingElseWhereTheyFit() {
        assertEquals(
                Map.of(
                        "images/bo-logo.svg", "Bo LOGO.svg",
                        "images/boat.jpg", "out/boat.jpg",
                        "images/quay.webp", "out/quay.webp"),
                new SiteWriter().assets(BRIEF));
        Map<String, String> files = new SiteWriter().files(BRIEF);
        assertTrue(
                files.get("site.yaml").contains("src: images/bo-logo.svg\n        alt: Bo\n"), files.get("site.yaml"));
        assertEquals(List.of("hero", "gallery"), GeneratedSite.components(files.get("pages/index.yaml")));
        SiteReview review = SiteReview.of(BRIEF);
        assertEquals(List.of("in/Boat.JPG"), review.undescribed());
        assertEquals(List.of("in/Boat.JPG"), review.unused());
        assertEquals(List.of("old.tiff"), review.unshowable());
    }

    @Test
    void shouldShowAPhotographNobodyDescribedAsDecorationOnly() {
        Brief brief = Briefs.yaml("name: Bo\nlocale: en\nassets: [{file: a.png, use: photo}]\n");
        String home = new SiteWriter().files(brief).get("pages/index.yaml");

        assertTrue(home.contains("src: images/a.png\n        decorative: true"), home);
        assertEquals(List.of(), SiteReview.of(brief).unused());
    }
}
