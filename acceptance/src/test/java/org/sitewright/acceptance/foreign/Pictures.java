package org.sitewright.acceptance.foreign;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** Pictures of several formats and sizes. */
final class Pictures {
    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d">
            <rect width="100%%" height="100%%" fill="#%06x"/>
            <circle cx="50%%" cy="50%%" r="%d" fill="#%06x"/>
            </svg>
            """;
    private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

    /** The picture of that name; its extension says which kind. */
    byte[] of(String name, int width, int height, int colour) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        return kind.equals("svg")
                ? ForeignSite.bytes(SVG.formatted(width, height, colour, height / 4, colour ^ 0x303030))
                : drawn.computeIfAbsent(kind + width + colour, key -> drawn(kind, width, height, colour));
    }

    private static byte[] drawn(String kind, int width, int height, int colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(colour));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(colour ^ 0x404040));
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, kind, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }
}
