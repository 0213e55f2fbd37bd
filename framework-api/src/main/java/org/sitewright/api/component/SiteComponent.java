package org.sitewright.api.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a component. Beside the class, as class-path resources, lie its template ({@code hero.xhtml}) and
 * example ({@code hero.example.yaml}), and, where it has them, {@code hero.css} and {@code hero.js}; the base name is
 * the component's name. A component has exactly one root element, and that element's id is {@code #{block.id}}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SiteComponent {
    /** Name in YAML and as a tag; by default the class name in kebab case: {@code CallToAction} is {@code call-to-action}. */
    String name() default "";
}
