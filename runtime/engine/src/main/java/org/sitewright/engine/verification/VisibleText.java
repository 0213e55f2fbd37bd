package org.sitewright.engine.verification;

import java.util.List;
import org.sitewright.api.verification.HtmlElement;

/** The text of a page that a visitor can read. */
public final class VisibleText {
    private static final String UNSEEN =
            "head, script, style, template, noscript, [hidden], [type=hidden], iframe, svg title, svg desc";

    private static final String SAMPLES = "code, pre, kbd, samp";

    private VisibleText() {}

    /** All of it, white space normalised. */
    public static String of(HtmlElement element) {
        return of(element, UNSEEN);
    }

    /** All but code samples, each block of text on a line of its own. */
    public static String prose(HtmlElement element) {
        return lines(element, element.select(SAMPLES).isEmpty() ? UNSEEN : UNSEEN + ", " + SAMPLES);
    }

    /** All but parts that name a language of their own. */
    public static String inOneLanguage(HtmlElement element) {
        return of(element, element.select("[lang]").isEmpty() ? UNSEEN : UNSEEN + ", main [lang], main[lang]");
    }

    /** Text of {@code element} without the elements below it that match {@code leftOut}. */
    static String of(HtmlElement element, String leftOut) {
        return lines(element, leftOut).replace('\n', ' ');
    }

    private static String lines(HtmlElement element, String leftOut) {
        return element instanceof JsoupElement parsed
                ? parsed.onceForAll(List.of(VisibleText.class, leftOut), () -> Words.of(parsed.whole(), leftOut))
                        .in(parsed)
                : element.text();
    }
}
