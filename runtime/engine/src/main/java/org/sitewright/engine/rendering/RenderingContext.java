package org.sitewright.engine.rendering;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.Tag;
import jakarta.faces.view.facelets.TagException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitewright.api.component.Placement;
import org.sitewright.api.component.StatesFacts;
import org.sitewright.api.component.Uses;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.SiteQuery;
import org.sitewright.engine.component.ComponentType;

/** What the tags of one rendering share. One for each Faces view; found through its FacesContext. */
public final class RenderingContext {
    private final SiteRendering site;
    private final List<Capture> captures = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> viewNames = new HashSet<>();
    private final MarkupWriter written = new MarkupWriter();
    private List<PlacedBlock> batch = List.of();
    private Page page;
    private Capture current;

    RenderingContext(SiteRendering site) {
        this.site = site;
    }

    /** A block with the page it stands on. */
    public record PlacedBlock(Page page, Block block, int position) {}

    /** The context of the rendering under way. */
    static RenderingContext of(FacesContext faces) {
        return (RenderingContext) faces.getAttributes().get(RenderingContext.class);
    }

    /** The context of the block under way, for {@code tag}, which only has a meaning there. */
    static RenderingContext within(FaceletContext facelet, Tag tag) {
        RenderingContext rendering = of(facelet.getFacesContext());
        if (rendering == null || rendering.current == null) {
            throw new TagException(tag, "stands outside of a component's template");
        }
        return rendering;
    }

    void renders(List<PlacedBlock> blocks) {
        batch = blocks;
    }

    void renders(Page viewPage, Set<String> taken) {
        page = viewPage;
        ids.addAll(taken);
    }

    SiteRendering site() {
        return site;
    }

    /** All that the view has written. */
    MarkupWriter written() {
        return written;
    }

    List<PlacedBlock> batch() {
        return batch;
    }

    /** The page whose Facelets view is rendered; null for a batch. */
    Page page() {
        return page;
    }

    List<Capture> captures() {
        return captures;
    }

    Set<String> viewNames() {
        return viewNames;
    }

    /** The block whose template is at work, or null. */
    Capture current() {
        return current;
    }

    /** Enters a block, or leaves it with the one around it. */
    Capture enter(Capture capture) {
        Capture outer = current;
        current = capture;
        return outer;
    }

    void reads(String foreignName) {
        (current == null ? viewNames : current.foreignNames()).add(foreignName);
    }

    /** An id for the next block of {@code component} in a view. */
    String nextId(ComponentType component) {
        String id = component.name();
        for (int n = 2; !ids.add(id); n++) {
            id = component.name() + "-" + n;
        }
        return id;
    }

    /** Takes an id that a view gives; false when a block of the page has it. */
    boolean takeId(String id) {
        return ids.add(id);
    }

    Placement placement(PlacedBlock placed, ComponentType component) {
        return new Placement(
                placed.block().id(),
                placed.page().path(),
                placed.page().locale(),
                placed.position(),
                component.headingLevel());
    }

    Map<Class<? extends SiteQuery>, SiteQuery> queries(ComponentType component, Page on) {
        Map<Class<? extends SiteQuery>, SiteQuery> queries = new HashMap<>();
        Uses uses = component.type().getAnnotation(Uses.class);
        for (Class<? extends SiteQuery> type :
                uses == null ? List.<Class<? extends SiteQuery>>of() : List.of(uses.value())) {
            site.queries().answer(type, on).ifPresent(answer -> queries.put(type, answer));
        }
        return queries;
    }

    Fragment fragment(Capture capture) {
        Record properties = capture.placed().block().properties();
        StatesFacts.Context context = new StatesFacts.Context(
                capture.placement(),
                site.origin(),
                queries(capture.component(), capture.placed().page()));
        return new Fragment(
                capture.placed().block(),
                capture.component(),
                capture.placement(),
                capture.html(),
                Optional.of(properties)
                        .filter(StatesFacts.class::isInstance)
                        .map(p -> ((StatesFacts) p).facts(context))
                        .orElse(List.of()),
                capture.foreignNames());
    }
}
