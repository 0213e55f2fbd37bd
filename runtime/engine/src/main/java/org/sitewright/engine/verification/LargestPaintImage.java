package org.sitewright.engine.verification;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitewright.api.component.Image;
import org.sitewright.api.contract.performance.LargestPaint;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedBlock;

/** Finds the image that a block promises as the page's largest paint. */
public final class LargestPaintImage {
    private LargestPaintImage() {}

    /** The {@code img} that shows the promised property; empty without promise, value or image. */
    public static Optional<HtmlElement> of(RenderedBlock block, HtmlElement within) {
        LargestPaint promise = block.contract().promise(LargestPaint.class).orElse(null);
        if (promise == null) {
            return Optional.empty();
        }
        List<HtmlElement> images = within.select("img");
        return image(block.block().properties(), promise.value()).flatMap(image -> images.stream()
                .filter(img -> fileName(img.attribute("src")).startsWith(stem(image.src())))
                .findFirst()
                .or(() -> images.size() == 1 ? Optional.of(images.get(0)) : Optional.empty()));
    }

    /** Whether {@code component} has a property of that name. */
    public static boolean exists(Class<? extends Record> component, String property) {
        return Arrays.stream(component.getRecordComponents())
                .anyMatch(c -> c.getName().equals(property));
    }

    private static Optional<Image> image(Record properties, String property) {
        for (RecordComponent component : properties.getClass().getRecordComponents()) {
            if (component.getName().equals(property)) {
                try {
                    component.getAccessor().setAccessible(true);
                    return component.getAccessor().invoke(properties) instanceof Image image
                            ? Optional.of(image)
                            : Optional.empty();
                } catch (ReflectiveOperationException | RuntimeException unreadable) {
                    return Optional.empty(); // a promise about a value that nobody can read is about none
                }
            }
        }
        return Optional.empty();
    }

    private static String fileName(String src) {
        return src.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
    }

    private static String stem(String src) {
        return fileName(src).replaceFirst("\\.[^.]*$", "");
    }
}
