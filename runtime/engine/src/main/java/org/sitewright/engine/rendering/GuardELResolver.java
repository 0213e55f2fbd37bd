package org.sitewright.engine.rendering;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

/**
 * Proves that a template is pure: its own names are variables and never come here, so every root name that does come is
 * foreign. It is noted and then read as usual.
 */
final class GuardELResolver extends ELResolver {
    private final RenderingContext rendering;

    GuardELResolver(RenderingContext rendering) {
        this.rendering = rendering;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && property != null) {
            rendering.reads(property.toString());
        }
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // never resolved here
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
