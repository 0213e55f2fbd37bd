package org.sitewright.engine.rendering;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;

/** {@code <sw:batch/>}: every block of the batch under way. The engine's own view holds nothing else. */
public final class BatchTag extends TagHandler {
    /** Called by Facelets. */
    public BatchTag(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext facelet, UIComponent parent) throws IOException {
        RenderingContext rendering = RenderingContext.of(facelet.getFacesContext());
        for (PlacedBlock placed : rendering.batch()) {
            BlockInclusion.include(
                    facelet,
                    parent,
                    placed,
                    rendering.site().components().of(placed.block().properties()));
        }
    }
}
