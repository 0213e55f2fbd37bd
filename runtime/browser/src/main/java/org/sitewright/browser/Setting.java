package org.sitewright.browser;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitewright.api.contract.privacy.Category;

/**
 * How a page is looked at.
 *
 * @param width of the window in CSS pixels
 * @param script whether scripts run
 * @param dark whether the visitor prefers dark colours
 * @param calm whether the visitor prefers less motion
 * @param moment when
 * @param choice the only purpose that the visitor has agreed to, where it was one of several
 */
public record Setting(int width, boolean script, boolean dark, boolean calm, Moment moment, Optional<Category> choice) {
    /** The width at which text of 400 % on a screen of 1280 pixels must fit (WCAG 2.2, 1.4.10). */
    public static final int NARROW = 320;

    /** A laptop's window. */
    public static final int WIDE = 1350;

    /** When a page is looked at. */
    public enum Moment {
        /** Loaded, nothing done. */
        REST,
        /** Scrolled through, and half a minute later by the page's clock. */
        LATER,
        /** After keys and buttons were pressed, and ten seconds more. */
        USED,
        /** Five seconds after it was loaded; nobody has touched it, no check has tried anything on it. */
        ARRIVED,
        /** While buttons are pressed that open dialogues. */
        DIALOGUE,
        /** While arrow keys are pressed in lists of tabs. */
        TABS,
        /** While the pointer rests on what answers to it. */
        POINTED,
        /** Half a minute after the visitor agreed, and at the end of the next visit. */
        AGREED,
        /** Half a minute after the visitor agreed to one purpose and to no other. */
        CHOSEN,
        /** Half a minute after the visitor agreed on one visit and withdrew it on a later one. */
        WITHDRAWN,
        /** Half a minute after the visitor refused. */
        REFUSED;

        private String words() {
            return switch (this) {
                case REST -> "";
                case LATER -> " half a minute later";
                case USED -> " after use";
                case ARRIVED -> " on arrival";
                case DIALOGUE -> " in a dialogue";
                case TABS -> " in its tabs";
                case POINTED -> " under the pointer";
                case AGREED -> " after consent";
                case CHOSEN -> " after consent to one purpose";
                case WITHDRAWN -> " after consent was withdrawn";
                case REFUSED -> " after consent was refused";
            };
        }
    }

    /** As most see it: light, with script, at rest. */
    public static Setting at(int width) {
        return plain(width, true, false, false);
    }

    private static Setting plain(int width, boolean script, boolean dark, boolean calm) {
        return new Setting(width, script, dark, calm, Moment.REST, Optional.empty());
    }

    /** The same at another moment. */
    Setting when(Moment other) {
        return new Setting(width, script, dark, calm, other, choice);
    }

    /** The same once the visitor agreed to {@code category} alone. */
    Setting chosen(Category category) {
        return new Setting(width, script, dark, calm, Moment.CHOSEN, Optional.of(category));
    }

    /** Whether what is for {@code category} may happen: it needs no consent, or the visitor has agreed to it. */
    public boolean allows(Category category) {
        return !category.needsConsent()
                || moment == Moment.AGREED
                || choice.filter(category::equals).isPresent();
    }

    /** What the visitor has answered so far, in words. */
    public String answered() {
        return moment == Moment.REFUSED
                ? "the visitor has refused"
                : choice.map(category -> "the visitor has agreed to " + category + " alone")
                        .orElse("nobody has agreed");
    }

    /** Whether colours are judged in it: light or dark, at rest, as wide and as narrow as pages become. */
    public boolean showsColours() {
        return script && !calm && moment == Moment.REST && (width == WIDE || width == NARROW);
    }

    /** With reduced motion. */
    static final Setting CALM = plain(WIDE, true, false, true);

    /** One after the other without loading again. */
    static final List<Setting> LIVE = Stream.of(
                    IntStream.of(WIDE, 768, 360, NARROW).mapToObj(Setting::at),
                    Stream.of(plain(WIDE, true, true, false)),
                    Stream.of(
                            at(WIDE).when(Moment.LATER),
                            at(NARROW).when(Moment.LATER),
                            at(WIDE).when(Moment.USED),
                            at(NARROW).when(Moment.USED)))
            .flatMap(settings -> settings)
            .toList();

    /** Where scripts are off. */
    static final List<Setting> WITHOUT_SCRIPT =
            List.of(plain(WIDE, false, false, false), plain(NARROW, false, false, false));

    @Override
    public String toString() {
        return "at " + width + " px" + (dark ? " in dark" : "") + (calm ? " with less motion" : "")
                + (script ? "" : " without script") + moment.words();
    }
}
