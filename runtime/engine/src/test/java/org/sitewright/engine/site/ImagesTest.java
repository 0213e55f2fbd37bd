package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {
    private static String size(String name, byte[] bytes) {
        Images.Picture picture = Images.load(new SiteFolder().with("assets/" + name, bytes), "WEB-INF/site/assets/")
                .find(name)
                .orElseThrow();
        return picture.width() + "x" + picture.height();
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void shouldMeasureRaster(String format) throws IOException {
        assertEquals("7x5", size("images/a." + format, image(format)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg viewBox='0 0 40 30'/>|40x30",
                "<svg width='8px' height='6' viewBox='0 0 40 30'/>|8x6",
                "<svg width='100%' viewBox='0,0,40.4,30'/>|40x30",
                "<svg/>|0x0",
                "<html/>|0x0",
                "''|0x0",
                "<svg viewBox='a b c d'/>|0x0"
            })
    void shouldMeasureSvg(String svg, String size) {
        assertEquals(size, size("a.svg", svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldSurviveBrokenFiles() throws IOException {
        Random random = new Random(3);
        for (String format : new String[] {"png", "jpg", "gif"}) {
            byte[] good = image(format);
            for (int i = 0; i < 300; i++) {
                byte[] bad = Arrays.copyOf(good, random.nextInt(good.length));
                if (bad.length > 12) {
                    bad[8 + random.nextInt(bad.length - 8)] = (byte) random.nextInt();
                }
                size("a." + format, bad);
            }
        }
        assertEquals("0x0", size("a.webp", "RIFF????WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)));
    }

    private static String fault(String name, byte[] bytes) {
        return Images.load(new SiteFolder().with("assets/" + name, bytes), "WEB-INF/site/assets/")
                .find(name)
                .orElseThrow()
                .fault();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>|''",
                "<svg viewBox='0 0 1 1'><script>x()</script></svg>|holds code (element script)",
                "<svg viewBox='0 0 1 1' onload='x()'/>|holds code (element svg)",
                "<svg viewBox='0 0 1 1'><foreignObject/></svg>|holds code (element foreignObject)",
                "<svg viewBox='0 0 1 1'><a href=' JavaScript:x()'/></svg>|holds code (element a)"
            })
    void shouldFindCodeInDrawings(String svg, String fault) {
        assertEquals(fault, fault("a.svg", svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldRejectPictureThatIsHeavierThanAPageMayBe() throws IOException {
        assertEquals("", fault("a.png", Arrays.copyOf(image("png"), 2_731_008)));
        assertEquals(
                "has 2731009 bytes; a picture may have 2731008 (2,667 KiB)",
                fault("a.png", Arrays.copyOf(image("png"), 2_731_009)));
    }

    @Test
    void shouldNameFilesThatAreNoAssets() {
        SiteFolder folder = SiteFolder.good()
                .with("assets/a.svg", "<svg viewBox='0 0 1 1'/>")
                .with("assets/.env", "PASSWORD=x")
                .with("assets/.gitkeep", "")
                .with("assets/old/backup.sql", "INSERT");
        assertEquals(
                List.of(
                        "SITE-010 assets/.env: the file is neither a picture nor a font nor a PDF document",
                        "SITE-010 assets/old/backup.sql: the file is neither a picture nor a font nor a PDF document"),
                folder.problems());
    }
}
