package org.sitewright.engine.rendering;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.sitewright.api.site.Page;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;

/**
 * Renders blocks through Faces, without a request, many in one transient view: a view costs about as much as five
 * blocks, so they share it (100 at most: a view with ten thousand blocks takes seconds).
 */
public final class BlockRenderer {
    /** The engine's own view, found on the class path by {@link ClassPathViews}. */
    static final String VIEW = "/org/sitewright/engine/rendering/blocks.xhtml";

    private static final int BATCH = 100;

    private final ServletContext servletContext;
    private final SiteRendering site;

    /** A renderer for one site. */
    public BlockRenderer(ServletContext servletContext, SiteRendering site) {
        this.servletContext = servletContext;
        this.site = site;
    }

    /**
     * A page's Facelets view, rendered.
     *
     * @param html the whole view
     * @param fragments the component tags in it
     * @param foreignNames root names it read outside of them
     */
    public record RenderedView(String html, List<Fragment> fragments, Set<String> foreignNames) {}

    /**
     * Renders every block; one that fails is said to {@code failures} and left out.
     *
     * @param failures receives the block and the reason, one line
     */
    public List<Fragment> render(List<PlacedBlock> blocks, BiConsumer<PlacedBlock, String> failures) {
        List<Fragment> fragments = new ArrayList<>();
        for (int from = 0; from < blocks.size(); from += BATCH) {
            List<PlacedBlock> batch = blocks.subList(from, Math.min(from + BATCH, blocks.size()));
            try {
                fragments.addAll(renderBatch(batch));
            } catch (IOException | RuntimeException | StackOverflowError oneOfThem) {
                fragments.addAll(renderSingly(batch, failures));
            }
        }
        return fragments;
    }

    private List<Fragment> renderSingly(List<PlacedBlock> batch, BiConsumer<PlacedBlock, String> failures) {
        List<Fragment> fragments = new ArrayList<>();
        for (PlacedBlock block : batch) {
            try {
                fragments.addAll(renderBatch(List.of(block)));
            } catch (IOException | RuntimeException | StackOverflowError broken) {
                failures.accept(block, reason(broken));
            }
        }
        return fragments;
    }

    private List<Fragment> renderBatch(List<PlacedBlock> batch) throws IOException {
        RenderingContext rendering = new RenderingContext(site);
        rendering.renders(batch);
        renderView(VIEW, rendering, batch.get(0).page().locale());
        return rendering.captures().stream().map(rendering::fragment).toList();
    }

    /** Renders a page that is a Facelets view. */
    public RenderedView renderView(Page page) throws IOException {
        return renderView(page, Set.of());
    }

    /**
     * Renders a page that is a Facelets view.
     *
     * @param taken ids of blocks around it
     */
    public RenderedView renderView(Page page, Set<String> taken) throws IOException {
        RenderingContext rendering = new RenderingContext(site);
        rendering.renders(page, taken);
        renderView(page.view().orElseThrow(), rendering, page.locale());
        return new RenderedView(
                rendering.written().toString().strip(),
                rendering.captures().stream().map(rendering::fragment).toList(),
                rendering.viewNames());
    }

    private void renderView(String viewId, RenderingContext rendering, Locale locale) throws IOException {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        boolean activated = request.activate();
        try (InProcessFacesContext faces = InProcessFacesContext.open(servletContext, rendering, locale)) {
            ViewDeclarationLanguage language =
                    faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, viewId);
            UIViewRoot view = language.createView(faces, viewId);
            view.setLocale(locale);
            view.setTransient(true);
            faces.setViewRoot(view);
            language.buildView(faces, view);
            RenderKitFactory kits = (RenderKitFactory) FactoryFinder.getFactory(FactoryFinder.RENDER_KIT_FACTORY);
            faces.setResponseWriter(
                    new VoidElements(kits.getRenderKit((FacesContext) faces, RenderKitFactory.HTML_BASIC_RENDER_KIT)
                            .createResponseWriter(rendering.written(), "text/html", "UTF-8")));
            for (var child : view.getChildren()) {
                child.encodeAll(faces);
            }
            faces.getResponseWriter().flush();
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    /** The innermost message, on one line. */
    public static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.strip().replaceAll("\\s+", " ");
    }
}
