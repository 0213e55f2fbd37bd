package org.sitewright.engine.rendering;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.FaceletHandler;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagException;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.sitewright.engine.component.Raw;

/** A property that is a list or a record, as a tag within its component's: {@code <site:hero.actions label="…" to="…"/>}. */
public final class PropertyTag extends TagHandler {
    private static final String COLLECTING = PropertyTag.class.getName();

    /** Called by Facelets. */
    public PropertyTag(TagConfig config) {
        super(config);
    }

    /** Lets the tags below {@code handler} add to {@code values}. */
    static void collect(FaceletContext facelet, FaceletHandler handler, RawBuilder values) throws IOException {
        Object outer = facelet.getAttribute(COLLECTING);
        facelet.setAttribute(COLLECTING, values);
        try {
            handler.apply(facelet, ComponentTag.nowhere());
        } finally {
            facelet.setAttribute(COLLECTING, outer);
        }
    }

    @Override
    public void apply(FaceletContext facelet, UIComponent parent) throws IOException {
        if (!(facelet.getAttribute(COLLECTING) instanceof RawBuilder around)) {
            throw new TagException(tag, "stands outside of its component's tag");
        }
        RawBuilder own = new RawBuilder(facelet, tag);
        collect(facelet, nextHandler, own);
        Property property = property(RenderingContext.of(facelet.getFacesContext()));
        Raw.Fields fields = own.build();
        around.add(property.name(), property.record() ? fields : fields.values().get("value"), property.list());
    }

    private record Property(String name, boolean list, boolean record) {}

    /** The property this tag's name ({@code hero.actions}) stands for. */
    private Property property(RenderingContext rendering) {
        String[] path = tag.getLocalName().split("\\.");
        Class<?> type = rendering
                .site()
                .components()
                .find(tag.getNamespace().replaceFirst("^urn:sitewright:", "") + ":" + path[0])
                .orElseThrow()
                .type();
        Property property = null;
        for (String name : Arrays.asList(path).subList(1, path.length)) {
            RecordComponent component = Arrays.stream(type.getRecordComponents())
                    .filter(c -> c.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            Type generic = component.getGenericType();
            boolean list = component.getType() == List.class;
            type = list ? (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0] : component.getType();
            property = new Property(name, list, type.isRecord() && !isSingleValue(type));
        }
        return property;
    }

    private static boolean isSingleValue(Class<?> type) {
        return List.of("RichText", "Link", "Icon", "Money").contains(type.getSimpleName())
                && type.getPackageName().equals("org.sitewright.api.component");
    }
}
