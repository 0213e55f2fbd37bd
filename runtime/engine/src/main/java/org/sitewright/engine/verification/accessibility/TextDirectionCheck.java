package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitewright.api.contract.accessibility.TextDirection;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;

/** Compares the direction in which letters run with the one that {@code dir} gives them. */
@ApplicationScoped
public class TextDirectionCheck implements Check.OfPage<TextDirection> {
    private static final String TEXTS = "p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, caption, figcaption, legend,"
            + " blockquote, address, summary, div[lang], div[dir]";

    /** The first letter that runs from right to left: Hebrew. */
    private static final char HEBREW = '\u0590';

    private static final int FEWEST_WORDS = 3;

    /** Of ten letters, nine say where a text runs: the tenth may be a name's. */
    private static final int MOST = 9;

    private static final int OF = 10;

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?:;…؟؛۔]\\s*");

    @Override
    public List<Finding> check(TextDirection clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        boolean either = !page.document().select("[dir]").isEmpty() || hasLeftwards(page.html());
        for (HtmlElement text : either ? page.document().select(TEXTS) : List.<HtmlElement>of()) {
            if (text.select(TEXTS).size() == 1) {
                check(page, text, findings);
            }
        }
        return findings;
    }

    private static boolean hasLeftwards(String html) {
        for (int at = 0; at < html.length(); at++) {
            if (html.charAt(at) >= HEBREW && runsLeftwards(html.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static void check(RenderedPage page, HtmlElement element, List<Finding> findings) {
        String direction = direction(element);
        String text = element.text();
        long words = Arrays.stream(text.split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .count();
        if (direction.equals("auto") || words < FEWEST_WORDS) {
            return;
        }
        boolean leftwards = direction.equals("rtl");
        int[] letters = text.codePoints().filter(Character::isLetter).toArray();
        long others = Arrays.stream(letters)
                .filter(letter -> runsLeftwards(letter) != leftwards)
                .count();
        // A name in other letters is shown alike in both directions, what ends a sentence is not.
        if (others * OF >= letters.length * MOST && (SENTENCE.matcher(text).matches() || speaksItsOwn(element))) {
            findings.add(Finding.of(
                    TextDirection.class,
                    page.subject(element),
                    "The text \"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\" runs from "
                            + (leftwards
                                    ? "left to right, and its direction is rtl"
                                    : "right to left, and nothing says so"),
                    "Set dir=\"" + (leftwards ? "ltr" : "rtl") + "\" on the element, with its lang"));
        }
    }

    /** Whether it, or something around it within the page, names its language. */
    private static boolean speaksItsOwn(HtmlElement element) {
        Optional<HtmlElement> at = Optional.of(element);
        while (at.isPresent() && at.get().parent().isPresent()) {
            if (at.get().has("lang")) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }

    /** What the nearest {@code dir} says; empty where there is none, which is from left to right. */
    private static String direction(HtmlElement element) {
        Optional<HtmlElement> at = Optional.of(element);
        while (at.isPresent()) {
            String own = at.get().attribute("dir").strip().toLowerCase(Locale.ROOT);
            if (own.matches("ltr|rtl|auto")) {
                return own;
            }
            at = at.get().parent();
        }
        return "";
    }

    private static boolean runsLeftwards(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
