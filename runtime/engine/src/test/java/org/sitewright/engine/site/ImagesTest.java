package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
}
