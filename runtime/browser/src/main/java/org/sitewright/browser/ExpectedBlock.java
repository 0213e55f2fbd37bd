package org.sitewright.browser;

import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.composition.Asset;
import org.sitewright.engine.rendering.Fragment;

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
    static ExpectedBlock of(Fragment fragment) {
        String page = fragment.placement().page();
        String id = fragment.block().id();
        String script = fragment.component().script();
        return new ExpectedBlock(
                id,
                fragment.component().type(),
                new Subject(page, id, fragment.block().place()),
                new Subject(page, id, Place.of(fragment.component().file("js"))),
                script.isEmpty()
                        ? ""
                        : Asset.of(fragment.component().name() + ".js", script.getBytes(StandardCharsets.UTF_8))
                                .path());
    }

    /** What its component declares with that annotation. */
    <A extends Annotation> List<A> declares(Class<A> annotation) {
        return Arrays.asList(component.getAnnotationsByType(annotation));
    }
}
