package org.sitewright.engine.boot;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import java.util.EnumSet;
import java.util.Set;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.engine.serving.SiteFilter;

/**
 * Registers the filter, empty, and the gate that fills it. A listener added here is the one place that comes after Faces'
 * own start on every server, and whose exception refuses the deployment on every server.
 */
@HandlesTypes(SiteComponent.class)
public final class SitewrightInitializer implements ServletContainerInitializer {
    @Override
    public void onStartup(Set<Class<?>> components, ServletContext context) {
        SiteFilter filter = new SiteFilter();
        FilterRegistration.Dynamic registration = context.addFilter("sitewright", filter);
        if (registration == null) {
            return; // a second copy of the engine on the class path: the first one serves
        }
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR), false, "/*");
        Set<Class<?>> found = components == null ? Set.of() : components;
        DeclaredRoles.tell(context, found);
        context.addListener(new GateListener(context, filter, found));
    }
}
