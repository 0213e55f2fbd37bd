package org.sitewright.engine.rendering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Objects;
import org.sitewright.api.component.Icon;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.Money;
import org.sitewright.api.component.RichText;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.engine.site.Images.Picture;

/** Values of the property vocabulary as HTML. */
final class Markup {
    /** Pictures of the header and the first content blocks may be in view at once. */
    private static final int EAGER_BLOCKS = 2;

    private Markup() {}

    static String of(String tag, Map<String, Object> attributes, RenderingContext rendering) {
        Object value = attributes.get("value");
        return switch (tag) {
            case "rich" ->
                value == null
                        ? ""
                        : RichTextMarkup.html(
                                (RichText) value,
                                rendering.current().placement().headingLevel() + plus(attributes));
            case "image" -> value == null ? "" : image((Image) value, attributes, rendering);
            case "icon" -> value == null && !attributes.containsKey("name") ? "" : icon(value, attributes, rendering);
            case "money" ->
                value == null
                        ? ""
                        : escape(((Money) value)
                                .in(rendering.current().placement().locale()));
            case "date" -> value == null ? "" : date((LocalDate) value, rendering);
            default -> throw new IllegalArgumentException("there is no tag sw:" + tag);
        };
    }

    private static String image(Image image, Map<String, Object> attributes, RenderingContext rendering) {
        Picture picture = rendering
                .site()
                .images()
                .find(image.src())
                .orElseThrow(() -> new IllegalArgumentException("there is no image '" + image.src() + "'"));
        boolean largest = isLargestPaint(image, rendering.current());
        return "<img" + attribute("class", attributes.get("class"))
                + attribute("src", rendering.site().imagePaths().get(image.src()))
                + attribute("alt", image.decorative() ? "" : image.alt())
                + attribute("width", picture.width())
                + attribute("height", picture.height())
                + loading(largest, rendering.current().placement().position())
                + " decoding=\"async\">";
    }

    private static String loading(boolean largestPaint, int position) {
        if (largestPaint) {
            return " fetchpriority=\"high\"";
        }
        return position < EAGER_BLOCKS ? "" : " loading=\"lazy\"";
    }

    /** How far below the block's own level headings of rich text begin; 1 where nothing is said. */
    private static int plus(Map<String, Object> attributes) {
        return Integer.parseInt(attributes.getOrDefault("plus", 1).toString());
    }

    private static boolean isLargestPaint(Image image, Capture block) {
        LargestPaint promise =
                block.component().contract().promise(LargestPaint.class).orElse(null);
        return promise != null && RecordELResolver.read(block.placed().block().properties(), promise.value()) == image;
    }

    private static String icon(Object value, Map<String, Object> attributes, RenderingContext rendering) {
        String name = value == null ? attributes.get("name").toString() : ((Icon) value).name();
        return rendering.site().icons().markup(name, Objects.toString(attributes.get("class"), ""));
    }

    private static String date(LocalDate date, RenderingContext rendering) {
        String text = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(rendering.current().placement().locale())
                .format(date);
        return "<time datetime=\"" + date + "\">" + escape(text) + "</time>";
    }

    private static String attribute(String name, Object value) {
        return value == null ? "" : " " + name + "=\"" + escape(value.toString()) + "\"";
    }

    /** {@code text} as HTML text or quoted attribute value. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
