package org.sitewright.engine.rendering;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/** {@code <sw:heading class="…" plus="1">}: a heading at the block's level, or deeper. */
public final class HeadingTag extends TagHandler {
    private static final int DEEPEST = 6;

    /** Called by Facelets. */
    public HeadingTag(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext facelet, UIComponent parent) throws IOException {
        RenderingContext rendering = RenderingContext.within(facelet, tag);
        TagAttribute plus = getAttribute("plus");
        int level = rendering.current().placement().headingLevel() + (plus == null ? 0 : plus.getInt(facelet));
        Heading heading = new Heading("h" + Math.min(level, DEEPEST), value(facelet, "class"), value(facelet, "id"));
        parent.getChildren().add(heading);
        nextHandler.apply(facelet, heading);
    }

    private String value(FaceletContext facelet, String name) {
        TagAttribute attribute = getAttribute(name);
        return attribute == null ? null : attribute.getValue(facelet);
    }

    private static final class Heading extends MarkupComponent {
        private final String element;
        private final String styleClass;
        private final String htmlId;

        Heading(String element, String styleClass, String htmlId) {
            this.element = element;
            this.styleClass = styleClass;
            this.htmlId = htmlId;
        }

        @Override
        public void encodeBegin(FacesContext faces) throws IOException {
            faces.getResponseWriter().startElement(element, this);
            if (htmlId != null) {
                faces.getResponseWriter().writeAttribute("id", htmlId, null);
            }
            if (styleClass != null) {
                faces.getResponseWriter().writeAttribute("class", styleClass, null);
            }
        }

        @Override
        public void encodeEnd(FacesContext faces) throws IOException {
            faces.getResponseWriter().endElement(element);
        }
    }
}
