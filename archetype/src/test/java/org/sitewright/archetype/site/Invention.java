package org.sitewright.archetype.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Looks for words and numbers of a page that stand neither in the brief nor among the labels of its language. */
final class Invention {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final List<String> COMPONENTS = List.of(
            "contactdetails/contact-details",
            "linklist/link-list",
            "openinghours/opening-hours",
            "pageheading/page-heading",
            "pricelist/price-list",
            "services/services",
            "sitefooter/site-footer",
            "siteheader/site-header");

    private final Set<String> known = new HashSet<>();

    Invention(String brief, Locale locale) throws IOException {
        learn(brief);
        properties("/org/sitewright/archetype/site/labels_" + locale.getLanguage() + ".properties")
                .forEach((key, value) -> learn(((String) key).startsWith("titles.") ? "" : (String) value));
        String suffix = locale.getLanguage().equals("en") ? "" : "_" + locale.getLanguage();
        for (String component : COMPONENTS) {
            properties("/org/sitewright/components/" + component + ".labels" + suffix + ".properties")
                    .values()
                    .forEach(value -> learn((String) value));
        }
        learn(properties("/org/sitewright/engine/composition/page.labels" + suffix + ".properties")
                .getProperty("skip"));
    }

    /** Every word from nowhere, with what holds it. */
    List<String> in(Collection<Document> pages) {
        List<String> found = new ArrayList<>();
        for (Document page : pages) {
            List<String> texts = new ArrayList<>(List.of(page.title()));
            page.body().nodeStream(TextNode.class).forEach(node -> texts.add(node.text()));
            for (Element meta : page.select("meta[name=description], meta[property^=og:]")) {
                if (!meta.attr("property").matches("og:(type|url|locale|image)")) {
                    texts.add(meta.attr("content"));
                }
            }
            for (Element element : page.select("[alt], [aria-label], [title]")) {
                texts.addAll(List.of(element.attr("alt"), element.attr("aria-label"), element.attr("title")));
            }
            page.select("script[type=application/ld+json]").forEach(facts -> texts.addAll(values(facts.data())));
            page.select("a[href^=tel], a[href^=mailto], a[href^=sms], a[href^=https]")
                    .forEach(link -> texts.add(link.attr("href").replaceFirst("^(tel|sms|mailto|https):/*", "")));
            texts.forEach(text -> words(text).stream()
                    .filter(word -> !known.contains(word))
                    .forEach(word -> found.add(word + " in: " + text.substring(0, Math.min(80, text.length())))));
        }
        return found;
    }

    /** Values that structured data states: no keys, types, positions or addresses of this site. */
    private static List<String> values(String json) {
        List<String> values = new ArrayList<>();
        Matcher value = Pattern.compile("\"(@?\\w+)\":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([\\d.]+))")
                .matcher(json);
        while (value.find()) {
            String text = value.group(2) == null ? value.group(3) : value.group(2);
            if (!value.group(1).matches("@.*|position|item|url") && !text.startsWith("http://localhost")) {
                values.add(text.replaceAll("\\\\u003c", "<")
                        .replaceAll("\\\\n", " ")
                        .replaceAll("\\\\", ""));
            }
        }
        return values;
    }

    private void learn(String text) {
        known.addAll(words(text));
        Matcher phone = Pattern.compile("\\+?[0-9][0-9 ()./-]{5,}").matcher(text);
        while (phone.find()) {
            known.addAll(words(phone.group().replace("(0)", "").replaceAll("[^+0-9]", "")));
            known.addAll(words(phone.group().replaceAll("[^+0-9]", "")));
        }
        Matcher grouped = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+").matcher(text);
        while (grouped.find()) {
            known.add(grouped.group().replaceAll("\\D", ""));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Properties properties(String resource) {
        Properties properties = new Properties();
        try (var file = Invention.class.getResourceAsStream(resource)) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
