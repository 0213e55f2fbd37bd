package org.sitewright.browser;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a page is looked at.
 *
 * @param width of the window in CSS pixels
 * @param script whether scripts run
 * @param dark whether the visitor prefers dark colours
 * @param calm whether the visitor prefers less motion
 * @param moment when
 */
public record Setting(int width, boolean script, boolean dark, boolean calm, Moment moment) {
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
                case WITHDRAWN -> " after consent was withdrawn";
                case REFUSED -> " after consent was refused";
            };
        }
    }

    /** As most see it: light, with script, at rest. */
    public static Setting at(int width) {
        return new Setting(width, true, false, false, Moment.REST);
    }

    /** The same at another moment. */
    Setting when(Moment other) {
        return new Setting(width, script, dark, calm, other);
    }

    /** Whether colours are judged in it: light or dark, at rest, as wide and as narrow as pages become. */
    public boolean showsColours() {
        return script && !calm && moment == Moment.REST && (width == WIDE || width == NARROW);
    }

    /** With reduced motion. */
    static final Setting CALM = new Setting(WIDE, true, false, true, Moment.REST);

    /** One after the other without loading again. */
    static final List<Setting> LIVE = Stream.of(
                    IntStream.of(WIDE, 768, 360, NARROW).mapToObj(Setting::at),
                    Stream.of(new Setting(WIDE, true, true, false, Moment.REST)),
                    Stream.of(
                            at(WIDE).when(Moment.LATER),
                            at(NARROW).when(Moment.LATER),
                            at(WIDE).when(Moment.USED),
                            at(NARROW).when(Moment.USED)))
            .flatMap(settings -> settings)
            .toList();

    /** Where scripts are off. */
    static final List<Setting> WITHOUT_SCRIPT = List.of(
            new Setting(WIDE, false, false, false, Moment.REST), new Setting(NARROW, false, false, false, Moment.REST));

    @Override
    public String toString() {
        return "at " + width + " px" + (dark ? " in dark" : "") + (calm ? " with less motion" : "")
                + (script ? "" : " without script") + moment.words();
    }
}
