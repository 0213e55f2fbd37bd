package org.sitewright.engine.rendering;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import org.sitewright.api.component.Placement;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;

/** The component around a block: keeps what the block's template writes. */
final class Capture extends UIComponentBase {
    private final PlacedBlock placed;
    private final ComponentType component;
    private final Placement placement;
    private final Set<String> foreignNames = new HashSet<>();
    private String html = "";

    Capture(PlacedBlock placed, ComponentType component, Placement placement) {
        this.placed = placed;
        this.component = component;
        this.placement = placement;
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "org.sitewright.Block";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        RenderingContext rendering = RenderingContext.of(faces);
        Capture outerBlock = rendering.enter(this);
        ResponseWriter outer = faces.getResponseWriter();
        StringWriter buffer = new StringWriter();
        ResponseWriter inner = outer.cloneWithWriter(buffer);
        faces.setResponseWriter(inner);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(faces);
            }
            inner.flush();
        } finally {
            faces.setResponseWriter(outer);
            rendering.enter(outerBlock);
        }
        html = buffer.toString().strip();
        outer.flush(); // closes a start tag that is still open, so that the markup cannot land inside it
        outer.write(html);
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
