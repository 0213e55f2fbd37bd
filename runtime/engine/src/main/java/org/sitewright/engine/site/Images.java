package org.sitewright.engine.site;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The pictures of a site's {@code assets} folder.
 *
 * @param bySource by the path below {@code assets}
 */
public record Images(Map<String, Picture> bySource) {
    /**
     * One picture.
     *
     * @param bytes the file
     * @param width in pixels, 0 when it could not be read
     * @param height in pixels, 0 when it could not be read
     * @param fault why no page may show it, in words that follow its name; empty when there is nothing against it
     */
    public record Picture(byte[] bytes, int width, int height, String fault) {}

    /** Lighthouse 13 gives a page of 2,667 KiB 90 points: one picture must not be as heavy. */
    private static final int HEAVIEST = 2_667 * 1024;

    private static final Pattern SERVED = Pattern.compile("(?i).+\\.(?:svg|webp|avif|png|jpe?g|gif|ico|woff2|pdf)");

    /** Files that are nothing a page shows, with what is wrong: forgotten ones, and ones that must not be public. */
    Map<String, String> unfit() {
        Map<String, String> unfit = new TreeMap<>();
        bySource.forEach((file, picture) -> {
            if (picture.bytes().length > 0 && !SERVED.matcher(file).matches()) {
                unfit.put(file, "the file is neither a picture nor a font nor a PDF document");
            }
        });
        return unfit;
    }

    /** Reads every file below {@code folder}. */
    static Images load(SiteFiles files, String folder) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        for (String path : files.below(folder)) {
            byte[] bytes = files.read(path).orElseThrow();
            pictures.put(path.substring(folder.length()), measure(path, bytes));
        }
        return new Images(pictures);
    }

    /** The picture of that source. */
    public Optional<Picture> find(String source) {
        return Optional.ofNullable(bySource.get(source));
    }

    private static Picture measure(String path, byte[] bytes) {
        return path.toLowerCase(Locale.ROOT).endsWith(".svg") ? measureSvg(bytes) : measureRaster(bytes);
    }

    private static Picture measureRaster(byte[] bytes) {
        int width = 0;
        int height = 0;
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
            for (Directory directory : metadata.getDirectories()) {
                for (Tag tag : directory.getTags()) {
                    Integer number = directory.getInteger(tag.getTagType());
                    if (number != null && width == 0 && tag.getTagName().equals("Image Width")) {
                        width = number;
                    }
                    if (number != null && height == 0 && tag.getTagName().equals("Image Height")) {
                        height = number;
                    }
                }
            }
        } catch (ImageProcessingException | IOException | RuntimeException unknownFormat) {
            // stays without a size: naming it in content is then a finding
        }
        return new Picture(bytes, width, height, fault(bytes));
    }

    private static String fault(byte[] bytes) {
        return bytes.length > HEAVIEST
                ? "has " + bytes.length + " bytes; a picture may have " + HEAVIEST + " (2,667 KiB)"
                : "";
    }

    /** What a drawing holds besides shapes: a browser that opens it by itself would run it. */
    private static String fault(Element svg, byte[] bytes) {
        for (Element element : svg.getAllElements()) {
            String name = element.tagName().toLowerCase(Locale.ROOT);
            boolean handles = element.attributes().asList().stream()
                    .anyMatch(attribute ->
                            attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")
                                    || attribute
                                            .getValue()
                                            .strip()
                                            .toLowerCase(Locale.ROOT)
                                            .startsWith("javascript:"));
            if (name.equals("script") || name.equals("foreignobject") || handles) {
                return "holds code (element " + element.tagName() + ")";
            }
        }
        return fault(bytes);
    }

    private static Picture measureSvg(byte[] bytes) {
        Element svg = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser())
                .selectFirst("svg");
        if (svg == null) {
            return new Picture(bytes, 0, 0, "");
        }
        String[] box = svg.attr("viewBox").strip().split("[\\s,]+");
        return new Picture(
                bytes, pixels(svg.attr("width"), box, 2), pixels(svg.attr("height"), box, 3), fault(svg, bytes));
    }

    private static int pixels(String length, String[] box, int index) {
        String number =
                length.matches("\\d+(\\.\\d+)?(px)?") ? length.replace("px", "") : box.length == 4 ? box[index] : "0";
        return number.matches("\\d+(\\.\\d+)?") ? (int) Math.round(Double.parseDouble(number)) : 0;
    }
}
