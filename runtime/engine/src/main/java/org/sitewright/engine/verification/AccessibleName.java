package org.sitewright.engine.verification;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitewright.api.verification.HtmlElement;

/** What assistive technology calls an element (Accessible Name and Description Computation, the parts pages use). */
public final class AccessibleName {
    private static final String UNSPOKEN =
            "script, style, template, [aria-hidden=true], svg, select, textarea, [hidden]";

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b]+");

    private AccessibleName() {}

    /** The name; empty when it has none. */
    public static String of(HtmlElement element) {
        return element instanceof JsoupElement parsed
                ? parsed.once(AccessibleName.class, () -> name(element))
                : name(element);
    }

    private static String name(HtmlElement element) {
        return labelled(element)
                .or(() -> alternative(element))
                .or(() -> some(content(element)))
                .or(() -> some(element.attribute("title")))
                .orElse("");
    }

    /** The name given by {@code aria-labelledby} or {@code aria-label}. */
    public static Optional<String> labelled(HtmlElement element) {
        String referenced = Loads.words(element.attribute("aria-labelledby")).stream()
                .flatMap(id -> element.byId(id).stream())
                .map(target -> some(target.attribute("aria-label"))
                        .or(() -> alternative(target))
                        .orElseGet(() -> content(target)))
                .collect(Collectors.joining(" "));
        return some(referenced).or(() -> some(element.attribute("aria-label")));
    }

    private static Optional<String> alternative(HtmlElement element) {
        return switch (element.name()) {
            case "img", "area" -> some(element.attribute("alt"));
            case "input" ->
                some(element.attribute(element.attribute("type").equalsIgnoreCase("image") ? "alt" : "value"));
            default -> Optional.empty();
        };
    }

    private static String content(HtmlElement element) {
        String images = element.select("img, [aria-label], [role=img], svg").stream()
                .filter(e -> !e.equals(element) && !concealed(e))
                .map(e -> labelled(e)
                        .or(() -> some(e.attribute("alt")))
                        .or(() -> e.select("title").stream()
                                .map(HtmlElement::text)
                                .findFirst())
                        .orElse(""))
                .collect(Collectors.joining(" "));
        String text = VisibleText.of(element, UNSPOKEN);
        return (text + " " + images).strip();
    }

    private static boolean concealed(HtmlElement element) {
        Optional<HtmlElement> at = Optional.of(element);
        while (at.isPresent()) {
            if (at.get().attribute("aria-hidden").equalsIgnoreCase("true")
                    || at.get().has("hidden")) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }

    private static Optional<String> some(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String name = SPACES.matcher(text).replaceAll(" ").strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
