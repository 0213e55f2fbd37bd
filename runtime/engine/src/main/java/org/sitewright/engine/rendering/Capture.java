package org.sitewright.engine.rendering;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.sitewright.api.component.Placement;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;

/** The component around a block: keeps what the block's template writes. */
final class Capture extends MarkupComponent {
    private final PlacedBlock placed;
    private final ComponentType component;
    private final Placement placement;
    private final Set<String> foreignNames = new HashSet<>();
    private String html = "";

    Capture(PlacedBlock placed, ComponentType component, Placement placement) {
        this.placed = placed;
        this.component = component;
        this.placement = placement;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        RenderingContext rendering = RenderingContext.of(faces);
        Capture outer = rendering.enter(this);
        ResponseWriter writer = faces.getResponseWriter();
        writer.flush(); // closes a start tag that is still open, so that the markup cannot land inside it
        StringBuilder before = rendering.written().begin();
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(faces);
            }
            writer.flush();
        } finally {
            html = rendering.written().end(before);
            rendering.enter(outer);
        }
    }

    PlacedBlock placed() {
        return placed;
    }

    ComponentType component() {
        return component;
    }

    Placement placement() {
        return placement;
    }

    Set<String> foreignNames() {
        return foreignNames;
    }

    String html() {
        return html;
    }
}
