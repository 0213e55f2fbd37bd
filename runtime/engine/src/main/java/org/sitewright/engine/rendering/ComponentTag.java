package org.sitewright.engine.rendering;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIPanel;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagException;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sitewright.api.site.Block;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.component.Binder;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;

/** Every component as a tag: {@code <site:hero headline="…"/>}. The generated tag libraries all name this class. */
public final class ComponentTag extends TagHandler {
    private static final String NAMESPACE = "urn:sitewright:";

    /** Called by Facelets. */
    public ComponentTag(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext facelet, UIComponent parent) throws IOException {
        RenderingContext rendering = RenderingContext.of(facelet.getFacesContext());
        if (rendering == null) {
            throw new TagException(
                    tag, "components are rendered by the engine; name this view in a page file (view: …)");
        }
        if (rendering.page() == null) {
            throw new TagException(
                    tag, "stands in a component's template; components are put together in page files and views");
        }
        refuseIteration(parent);
        String name = tag.getNamespace().substring(NAMESPACE.length()) + ":" + tag.getLocalName();
        ComponentType component = rendering
                .site()
                .components()
                .find(name)
                .orElseThrow(() -> new TagException(tag, "there is no component " + name));
        RawBuilder values = new RawBuilder(facelet, tag);
        String given = values.take("id");
        PropertyTag.collect(facelet, nextHandler, values);
        List<Finding> problems = new ArrayList<>();
        Record properties = new Binder(rendering.site().validator(), Binder.ValueRules.NONE, problems::add)
                .bind(values.build(), component.type())
                .map(Record.class::cast)
                .orElseThrow(() -> new TagException(tag, said(problems)));
        if (given != null && (!given.matches("[a-z][a-z0-9-]*") || given.equals("main") || !rendering.takeId(given))) {
            throw new TagException(
                    tag,
                    "cannot have the id '" + given
                            + "': use small letters, digits and hyphens, not 'main', and each id once");
        }
        String id = given == null ? rendering.nextId(component) : given;
        Block block = new Block(id, name, properties, values.place());
        BlockInclusion.include(
                facelet,
                parent,
                new PlacedBlock(rendering.page(), block, rendering.captures().size()),
                component);
    }

    /** A loop that repeats while rendering shows its tags an empty loop variable, silently. */
    private void refuseIteration(UIComponent parent) {
        for (UIComponent at = parent; at != null; at = at.getParent()) {
            if (at.getClass().getSimpleName().equals("UIRepeat") || at instanceof UIData) {
                throw new TagException(tag, "stands inside a loop that runs while rendering; use c:forEach");
            }
        }
    }

    private static String said(List<Finding> problems) {
        return problems.stream().map(f -> f.message() + ". " + f.fix()).collect(Collectors.joining("; "));
    }

    /** A parent that is thrown away: text between property tags is no content. */
    static UIComponent nowhere() {
        return new UIPanel();
    }
}
