package org.sitewright.engine.rendering;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tags of {@code urn:sitewright} that turn a value into markup: rich, image, icon, money, date. */
public final class MarkupTag extends TagHandler {
    /** Called by Facelets. */
    public MarkupTag(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext facelet, UIComponent parent) {
        RenderingContext rendering = RenderingContext.within(facelet, tag);
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (TagAttribute attribute : tag.getAttributes().getAll()) {
            Object value = attribute.getObject(facelet);
            if (value != null) {
                attributes.put(attribute.getLocalName(), value);
            }
        }
        String html = Markup.of(tag.getLocalName(), attributes, rendering);
        if (!html.isEmpty()) {
            parent.getChildren().add(new Written(html));
        }
    }

    /** Markup that is finished. */
    private static final class Written extends MarkupComponent {
        private final String html;

        Written(String html) {
            this.html = html;
        }

        @Override
        public void encodeEnd(FacesContext faces) throws IOException {
            faces.getResponseWriter().flush();
            faces.getResponseWriter().write(html);
        }
    }
}
