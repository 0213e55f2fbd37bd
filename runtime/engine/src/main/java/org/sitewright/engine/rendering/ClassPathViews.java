package org.sitewright.engine.rendering;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.net.URL;

/** Lets Faces find the engine's own view on the class path, where nobody can ask for it. */
public final class ClassPathViews extends ResourceHandlerWrapper {
    /** Called by Faces. */
    public ClassPathViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewResource createViewResource(FacesContext faces, String resourceName) {
        if (!resourceName.equals(BlockRenderer.VIEW)) {
            return super.createViewResource(faces, resourceName);
        }
        URL url = BlockRenderer.class.getResource("blocks.xhtml");
        return new ViewResource() {
            @Override
            public URL getURL() {
                return url;
            }
        };
    }
}
