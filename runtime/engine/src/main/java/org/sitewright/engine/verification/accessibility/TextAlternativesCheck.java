package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.api.contract.accessibility.TextAlternatives;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.AccessibleName;
import org.sitewright.engine.verification.Templates;

/** Looks for images that say nothing, or their file name, to who does not see them. */
@ApplicationScoped
public class TextAlternativesCheck implements Check.OfPage<TextAlternatives> {
    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i)\\S*\\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic|ico)|(?:img|dsc[nf]?|pxl|image|screenshot|photo|picture|untitled)[-_ ]?\\d[-_\\d]*");

    @Override
    public List<Finding> check(TextAlternatives clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement image : page.document().select("img, area[href], [role=img]")) {
            String alt = image.attribute("alt");
            if (!described(image)) {
                findings.add(Finding.of(
                        TextAlternatives.class,
                        Templates.subject(page, image),
                        what(image) + " has no text alternative",
                        "Add alt, or alt=\"\" where it is decoration"));
            } else if (fileName(alt, image.attribute("src"))) {
                findings.add(Finding.of(
                        TextAlternatives.class,
                        page.subject(image),
                        what(image) + " has its file name as text alternative: \"" + alt + "\"",
                        "Say what it shows"));
            }
        }
        return findings;
    }

    private static boolean described(HtmlElement image) {
        if (AccessibleName.labelled(image).isPresent()
                || image.attribute("role").matches("presentation|none")) {
            return true;
        }
        return switch (image.name()) {
            case "img" ->
                image.has("alt")
                        && (image.attribute("alt").isEmpty()
                                || !image.attribute("alt").isBlank());
            case "area" -> !image.attribute("alt").isBlank();
            default -> !image.select("title").isEmpty();
        };
    }

    private static boolean fileName(String alt, String src) {
        String file = src.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
        boolean same = alt.strip().equalsIgnoreCase(file) && alt.strip().matches(".*[-_\\d].*");
        return FILE_NAME.matcher(alt.strip()).matches() || same;
    }

    private static String what(HtmlElement image) {
        return image.name().equals("img") ? "Image " + image.attribute("src") : "Element " + image.name();
    }
}
