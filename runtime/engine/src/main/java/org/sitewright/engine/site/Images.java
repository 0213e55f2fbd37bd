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
    public record Picture(byte[] bytes, int width, int height, String fault) {
        /** Whether it alone is heavier than a page should be. */
        boolean isHeavy() {
            return bytes.length > HEAVIEST;
        }
    }

    /** Lighthouse 13.4 gives a page of 2,667 KiB 90 points. */
    static final int HEAVIEST = 2_667 * 1024;

    /**
     * 16,383 by 16,383, what libraries open at most (sharp 0.34, limitInputPixels) and WebP's largest (RFC 9649): 1 GB once
     * decoded.
     */
    private static final long MOST_PIXELS = 268_402_689;

    private static final Pattern SERVED = Pattern.compile("(?i).+\\.(?:svg|webp|avif|png|jpe?g|gif|ico|woff2|pdf)");

    /**
     * Keys, settings, copies, sources and pages: what OWASP (WSTG-CONF-04) looks for among the files of a site, because
     * it was left there by mistake.
     */
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "(?i)(?:.*/)?(?:\\..*|.*~|.+\\.(?:pem|key|p12|pfx|jks|keystore|ppk|kdbx|env|ini|conf|cfg|ya?ml|toml|properties"
                    + "|sql|sqlite3?|db|dump|bak|backup|old|orig|swp|tmp|log|git|htaccess|htpasswd"
                    + "|php|phtml|jspx?|aspx?|java|class|jar|war|py|rb|pl|sh|bat|ps1|exe|dll"
                    + "|x?html?|shtml|m?js|css|xml|xslt?|swf|svgz|wasm))");

    /** Files that are nothing a page shows, and whether each was left there by mistake. */
    Map<String, Boolean> unfit() {
        Map<String, Boolean> unfit = new TreeMap<>();
        bySource.forEach((file, picture) -> {
            if (picture.bytes().length > 0 && !SERVED.matcher(file).matches()) {
                unfit.put(file, LEFT_BEHIND.matcher(file).matches());
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
        boolean bomb = (long) width * height > MOST_PIXELS;
        return new Picture(
                bytes,
                width,
                height,
                bomb
                        ? "has " + width + " by " + height
                                + " pixels, more than the 268 million that picture libraries open"
                        : "");
    }

    /** What a drawing holds besides shapes: a browser that opens it by itself would run it. */
    private static String fault(Element svg) {
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
        return "";
    }

    private static Picture measureSvg(byte[] bytes) {
        Element svg = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser())
                .selectFirst("svg");
        if (svg == null) {
            return new Picture(bytes, 0, 0, "");
        }
        String[] box = svg.attr("viewBox").strip().split("[\\s,]+");
        return new Picture(bytes, pixels(svg.attr("width"), box, 2), pixels(svg.attr("height"), box, 3), fault(svg));
    }

    private static int pixels(String length, String[] box, int index) {
        String number =
                length.matches("\\d+(\\.\\d+)?(px)?") ? length.replace("px", "") : box.length == 4 ? box[index] : "0";
        return number.matches("\\d+(\\.\\d+)?") ? (int) Math.round(Double.parseDouble(number)) : 0;
    }
}
