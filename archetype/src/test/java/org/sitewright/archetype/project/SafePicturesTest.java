package org.sitewright.archetype.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.folder.Delivery;

class SafePicturesTest {
    private static Delivery.Picture svg(String file, String content) {
        String text = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>";
        return new Delivery.Picture(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldTakeOutSvgThatRuns() {
        Delivery.Picture logo = svg("logo.svg", "<path d=\"M0 0h9\"/>");
        Delivery.Picture photo = new Delivery.Picture("a.jpg", new byte[] {0});
        Delivery delivery = SafePictures.of(new Delivery(
                Path.of("brief"),
                List.of(),
                List.of(photo, svg("evil.SVG", "<script>x</script>"), logo),
                Optional.empty(),
                List.of()));
        assertEquals(List.of(photo, logo), delivery.pictures());
        assertEquals(
                List.of(new Remark(
                        Remark.Kind.NOT_READ, Span.file("evil.SVG"), "not used as a picture: it holds <script>")),
                delivery.remarks());
    }
}
