package org.sitewright.browser;

import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.Sitewright.Shown;
import org.sitewright.engine.composition.Asset;

/**
 * A block that a page should show, and whose declarations hold there.
 *
 * @param id the block's id, an element's id in the page
 * @param component the record with the declarations
 * @param subject the block, blaming the file its values were written in
 * @param script the block, blaming its component's script
 * @param scriptPath where that script is served; empty when there is none
 */
public record ExpectedBlock(String id, Class<?> component, Subject subject, Subject script, String scriptPath) {
    /** The block that the engine rendered. */
    static ExpectedBlock of(String page, Shown shown) {
        String id = shown.block().id();
        String script = shown.component().script();
        return new ExpectedBlock(
                id,
                shown.component().type(),
                new Subject(page, id, shown.block().place()),
                new Subject(page, id, Place.of(shown.component().file("js"))),
                script.isEmpty()
                        ? ""
                        : Asset.of(shown.component().name() + ".js", script.getBytes(StandardCharsets.UTF_8))
                                .path());
    }

    /** What its component declares with that annotation. */
    public <A extends Annotation> List<A> declares(Class<A> annotation) {
        return Arrays.asList(component.getAnnotationsByType(annotation));
    }
}
