package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.site.Images.Picture;

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

    /** A picture that says of itself that it is this large: in the first chunk of a PNG, from the 16th byte on. */
    private static byte[] claiming(int width, int height) throws IOException {
        byte[] png = image("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    @Test
    void shouldRejectAFewBytesThatUnpackToAGigabyte() throws IOException {
        assertEquals("", fault("a.png", claiming(16_383, 16_383)));
        assertEquals(
                "has 16384 by 16383 pixels, more than the 268 million that picture libraries open",
                fault("a.png", claiming(16_384, 16_383)));
        assertEquals(
                List.of("SITE-010 pages/a.yaml:3: 'a.png' has 60000 by 60000 pixels, more than the 268 million"
                        + " that picture libraries open"),
                SiteFolder.good()
                        .with("assets/a.png", claiming(60_000, 60_000))
                        .page("a", "blocks: [{note: {text: A, image: {src: a.png, alt: B}}}]\n")
                        .problems());
    }

    @Test
    void shouldKnowWhichPictureIsHeavierThanAPageShouldBe() throws IOException {
        for (int bytes : new int[] {2_731_008, 2_731_009}) {
            Picture picture = Images.load(
                            new SiteFolder().with("assets/a.png", Arrays.copyOf(image("png"), bytes)),
                            "WEB-INF/site/assets/")
                    .find("a.png")
                    .orElseThrow();
            assertEquals("", picture.fault());
            assertEquals(bytes > 2_731_008, picture.isHeavy());
        }
    }

    @Test
    void shouldWarnOfAHeavyPictureAndShowIt() throws IOException {
        LoadedSite site = SiteFolder.good()
                .with("assets/a.png", Arrays.copyOf(image("png"), 2_731_009))
                .page("a", "blocks: [{note: {text: A, image: {src: a.png, alt: B}}}]\n")
                .load();
        assertEquals(
                List.of(
                        "SITE-010 WARNING WEB-INF/site/pages/a.yaml:3: 'a.png' has 2731009 bytes; a whole page should have"
                                + " 2731008 (2,667 KiB) at most. Fix: export it smaller: 2,000 pixels wide are enough for most."),
                site.problems().stream().map(Finding::toString).toList());
        assertEquals(1, site.site().page("/a").orElseThrow().blocks().size());
    }

    @Test
    void shouldRejectFilesThatWereLeftBehindAndWarnOfThoseThatCanOnlyBeDownloaded() {
        SiteFolder folder = SiteFolder.good()
                .with("assets/a.svg", "<svg viewBox='0 0 1 1'/>")
                .with("assets/.env", "PASSWORD=x")
                .with("assets/.gitkeep", "")
                .with("assets/old/backup.sql", "INSERT")
                .with("assets/prices.xlsx", "PK")
                .with("assets/page.HTML", "<p>")
                .with("assets/film.mp4", "ftyp");
        String what = ": the file is neither a picture nor a font nor a PDF document";
        assertEquals(
                List.of(
                        "SITE-010 assets/.env" + what,
                        "SITE-010 assets/film.mp4" + what + ": visitors can only download it",
                        "SITE-010 assets/old/backup.sql" + what,
                        "SITE-010 assets/page.HTML" + what,
                        "SITE-010 assets/prices.xlsx" + what + ": visitors can only download it"),
                folder.problems());
        assertEquals(
                List.of(Severity.ERROR, Severity.WARNING, Severity.ERROR, Severity.ERROR, Severity.WARNING),
                folder.load().problems().stream().map(Finding::severity).toList());
    }
}
