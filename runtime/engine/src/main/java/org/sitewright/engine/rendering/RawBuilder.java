package org.sitewright.engine.rendering;

import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.Tag;
import jakarta.faces.view.facelets.TagAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitewright.api.site.Place;
import org.sitewright.engine.component.Raw;

/** Collects what a tag and the tags within it say, in the form that page files have. */
final class RawBuilder {
    private final Map<String, Raw> values = new LinkedHashMap<>();
    private final Map<String, List<Raw>> items = new LinkedHashMap<>();
    private final Place place;

    /** The attributes of {@code tag}, with EL expressions evaluated. */
    RawBuilder(FaceletContext facelet, Tag tag) {
        place = new Place(
                tag.getLocation().getPath(),
                tag.getLocation().getLine(),
                Math.max(0, tag.getLocation().getColumn()));
        for (TagAttribute attribute : tag.getAttributes().getAll()) {
            values.put(attribute.getLocalName(), new Raw.Scalar(attribute.getObject(facelet), place));
        }
    }

    /** What a property tag within says: an item of a list, or the value itself. */
    void add(String property, Raw value, boolean list) {
        if (list) {
            items.computeIfAbsent(property, p -> new ArrayList<>()).add(value);
        } else {
            values.put(property, value);
        }
    }

    /** Takes an attribute out, with its text. */
    String take(String attribute) {
        Raw taken = values.remove(attribute);
        return taken instanceof Raw.Scalar scalar ? scalar.text() : null;
    }

    Raw.Fields build() {
        items.forEach((property, raws) -> values.put(property, new Raw.Items(raws, place)));
        return new Raw.Fields(values, place);
    }

    Place place() {
        return place;
    }
}
