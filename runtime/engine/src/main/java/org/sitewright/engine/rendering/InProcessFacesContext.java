package org.sitewright.engine.rendering;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import jakarta.faces.FactoryFinder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.event.PhaseId;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.ServletContext;
import java.util.Locale;

/** A FacesContext for rendering with no request, with the guard first in its EL. Closing it restores what was there. */
final class InProcessFacesContext extends FacesContextWrapper implements AutoCloseable {
    private final FacesContext before;
    private final ELContext el;

    private InProcessFacesContext(FacesContext wrapped, FacesContext before, RenderingContext rendering) {
        super(wrapped);
        this.before = before;
        this.el = new GuardedELContext(wrapped.getELContext(), rendering);
        el.putContext(FacesContext.class, this);
    }

    /** Opens one on this thread. */
    static InProcessFacesContext open(ServletContext servletContext, RenderingContext rendering, Locale locale) {
        FacesContext before = FacesContext.getCurrentInstance();
        FacesContextFactory contexts =
                (FacesContextFactory) FactoryFinder.getFactory(FactoryFinder.FACES_CONTEXT_FACTORY);
        LifecycleFactory lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Lifecycle lifecycle = lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        FacesContext created = contexts.getFacesContext(
                servletContext, StubRequest.of(servletContext, locale), StubResponse.create(), lifecycle);
        InProcessFacesContext faces = new InProcessFacesContext(created, before, rendering);
        setCurrentInstance(faces);
        faces.setCurrentPhaseId(PhaseId.RENDER_RESPONSE);
        faces.getAttributes().put(RenderingContext.class, rendering);
        return faces;
    }

    @Override
    public ELContext getELContext() {
        return el;
    }

    @Override
    public void close() {
        release();
        setCurrentInstance(before);
    }

    private static final class GuardedELContext extends ELContext {
        private final ELContext wrapped;
        private final CompositeELResolver resolver = new CompositeELResolver();

        GuardedELContext(ELContext wrapped, RenderingContext rendering) {
            this.wrapped = wrapped;
            resolver.add(new GuardELResolver(rendering));
            resolver.add(new RecordELResolver());
            resolver.add(wrapped.getELResolver());
        }

        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return wrapped.getFunctionMapper();
        }

        @Override
        public VariableMapper getVariableMapper() {
            return wrapped.getVariableMapper();
        }
    }
}
