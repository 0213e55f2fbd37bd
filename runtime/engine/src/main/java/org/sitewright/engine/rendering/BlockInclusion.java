package org.sitewright.engine.rendering;

import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.sitewright.api.component.Uses;
import org.sitewright.api.site.SiteQuery;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;

/** Puts a block's template into the view: the one path for page files and tags. */
final class BlockInclusion {
    private BlockInclusion() {}

    static void include(FaceletContext facelet, UIComponent parent, PlacedBlock placed, ComponentType component)
            throws IOException {
        RenderingContext rendering = RenderingContext.of(facelet.getFacesContext());
        Capture capture = new Capture(placed, component, rendering.placement(placed, component));
        capture.setId("b" + rendering.captures().size());
        rendering.captures().add(capture);
        parent.getChildren().add(capture);
        VariableMapper around = facelet.getVariableMapper();
        Capture outer = rendering.enter(capture);
        try {
            facelet.setVariableMapper(
                    new Variables(around, facelet.getExpressionFactory(), values(rendering, capture)));
            facelet.includeFacelet(capture, component.template());
        } finally {
            facelet.setVariableMapper(around);
            rendering.enter(outer);
        }
    }

    private static Map<String, Object> values(RenderingContext rendering, Capture capture) {
        ComponentType component = capture.component();
        Map<String, Object> values = new HashMap<>();
        values.put(component.variable(), capture.placed().block().properties());
        values.put("block", capture.placement());
        values.put("labels", component.labels(capture.placement().locale()));
        Map<Class<? extends SiteQuery>, SiteQuery> queries =
                rendering.queries(component, capture.placed().page());
        Uses uses = component.type().getAnnotation(Uses.class);
        if (uses != null) {
            for (Class<? extends SiteQuery> query : uses.value()) {
                String simple = query.getSimpleName();
                values.put(Character.toLowerCase(simple.charAt(0)) + simple.substring(1), queries.get(query));
            }
        }
        return values;
    }
}
