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
     */
    public record Picture(byte[] bytes, int width, int height) {}

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
        return new Picture(bytes, width, height);
    }

    private static Picture measureSvg(byte[] bytes) {
        Element svg = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser())
                .selectFirst("svg");
        if (svg == null) {
            return new Picture(bytes, 0, 0);
        }
        String[] box = svg.attr("viewBox").strip().split("[\\s,]+");
        return new Picture(bytes, pixels(svg.attr("width"), box, 2), pixels(svg.attr("height"), box, 3));
    }

    private static int pixels(String length, String[] box, int index) {
        String number =
                length.matches("\\d+(\\.\\d+)?(px)?") ? length.replace("px", "") : box.length == 4 ? box[index] : "0";
        return number.matches("\\d+(\\.\\d+)?") ? (int) Math.round(Double.parseDouble(number)) : 0;
    }
}
