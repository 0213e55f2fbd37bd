package org.sitewright.engine.rendering;

import jakarta.validation.Validator;
import java.util.Map;
import org.sitewright.engine.component.ComponentCatalogue;
import org.sitewright.engine.site.Images;

/**
 * What rendering needs of a site.
 *
 * @param components the catalogue
 * @param validator for tags, whose values are bound as they are met
 * @param queries answers site queries
 * @param icons of the theme
 * @param images sizes come from them
 * @param imagePaths where each image is served, by its source
 * @param origin scheme and host
 */
public record SiteRendering(
        ComponentCatalogue components,
        Validator validator,
        SiteQueries queries,
        Icons icons,
        Images images,
        Map<String, String> imagePaths,
        String origin) {}
