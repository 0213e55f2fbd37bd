package org.sitewright.engine.verification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The contrast of two colours (WCAG 2.2, relative luminance). */
public final class ColorContrast {
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");

    private ColorContrast() {}

    /** From 1 to 21; empty when one of them is not {@code #rrggbb}. */
    public static Optional<Double> ratio(String one, String other) {
        return luminance(one)
                .flatMap(a -> luminance(other).map(b -> (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)));
    }

    private static Optional<Double> luminance(String color) {
        Matcher hex = HEX.matcher(color.strip());
        if (!hex.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                0.2126 * linear(hex.group(1)) + 0.7152 * linear(hex.group(2)) + 0.0722 * linear(hex.group(3)));
    }

    private static double linear(String channel) {
        double value = Integer.parseInt(channel, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
