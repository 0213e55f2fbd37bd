package org.sitewright.browser.accessibility;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The contrast of a text with the pixels behind it, in parts as wide as a letter is high.
 *
 * @param worst the contrast that nine tenths of the pixels have in the worst part
 * @param best the contrast that half of the pixels have in the best part
 */
record PixelContrast(double worst, double best) {
    /** Letters fill less than their line. */
    private static final double MARGIN = 0.15;

    /**
     * Measures it.
     *
     * @param behind the window without the text
     * @param lines left, top, width and height of each line of the text
     * @param color red, green, blue to 255, and opacity to 1
     * @param size of the letters in pixels
     */
    static PixelContrast of(BufferedImage behind, List<List<Double>> lines, List<Double> color, double size) {
        double worst = Double.POSITIVE_INFINITY;
        double best = 0;
        for (List<Double> line : lines) {
            int top = (int) Math.round(line.get(1) + line.get(3) * MARGIN);
            int bottom = (int) Math.round(line.get(1) + line.get(3) * (1 - MARGIN));
            double right = line.get(0) + line.get(2);
            for (double left = line.get(0); left == line.get(0) || left + size / 2 < right; left += size) {
                double[] part = part(behind, (int) left, (int) Math.min(right, left + size), top, bottom, color);
                if (part.length > 0) {
                    worst = Math.min(worst, part[part.length / 10]);
                    best = Math.max(best, part[part.length / 2]);
                }
            }
        }
        return new PixelContrast(worst, best == 0 ? worst : best);
    }

    /** The contrast of each pixel of a part, the least first. */
    private static double[] part(BufferedImage behind, int left, int right, int top, int bottom, List<Double> color) {
        List<Double> contrasts = new ArrayList<>();
        for (int y = Math.max(0, top); y < Math.min(bottom, behind.getHeight()); y++) {
            for (int x = Math.max(0, left); x < Math.min(right, behind.getWidth()); x++) {
                contrasts.add(contrast(behind.getRGB(x, y), color));
            }
        }
        double[] sorted = contrasts.stream().mapToDouble(each -> each).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double contrast(int pixel, List<Double> color) {
        double[] ground = {pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF};
        double[] letter = new double[ground.length];
        for (int channel = 0; channel < ground.length; channel++) {
            letter[channel] = color.get(channel) * color.get(3) + ground[channel] * (1 - color.get(3));
        }
        double one = luminance(ground);
        double other = luminance(letter);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(double[] color) {
        double[] linear = Arrays.stream(color)
                .map(channel -> channel / 255)
                .map(channel -> channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
