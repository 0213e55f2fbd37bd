package org.sitewright.engine.rendering;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.sitewright.engine.component.Labels;

/**
 * Lets templates read records ({@code #{hero.headline}}; EL learns that itself in version 6) and labels, with clear
 * errors.
 */
final class RecordELResolver extends ELResolver {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() == 0 && method.getDeclaringClass() == type) {
                    accessors.putIfAbsent(method.getName(), method);
                }
            }
            // What is public is not asked again at every call whether it is.
            accessors.values().stream().filter(RecordELResolver::isPublic).forEach(Method::trySetAccessible);
            return accessors;
        }
    };

    private static boolean isPublic(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && Modifier.isPublic(method.getDeclaringClass().getModifiers());
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base instanceof Labels labels) {
            context.setPropertyResolved(base, property);
            String word = labels.get(property.toString());
            if (word == null) {
                throw new PropertyNotFoundException(labels.file() + " has no label '" + property + "'");
            }
            return word;
        }
        if (!(base instanceof Record record)) {
            return null;
        }
        Object value = read(record, property.toString());
        context.setPropertyResolved(base, property);
        return value;
    }

    /** Calls what a record declares without parameters; all else is left to the resolvers behind this one. */
    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
        if (!(base instanceof Record record)
                || parameters != null && parameters.length > 0
                || !ACCESSORS.get(base.getClass()).containsKey(method.toString())) {
            return null;
        }
        Object value = read(record, method.toString());
        context.setPropertyResolved(base, method);
        return value;
    }

    /** The value of an accessor. */
    static Object read(Record record, String property) {
        Method accessor = ACCESSORS.get(record.getClass()).get(property);
        if (accessor == null) {
            throw new PropertyNotFoundException(
                    record.getClass().getSimpleName() + " has no property '" + property + "'");
        }
        try {
            return accessor.invoke(record);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(
                    record.getClass().getSimpleName() + "." + property + " fails: "
                            + failed.getCause().getMessage(),
                    failed.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(record.getClass().getName() + " must be public", hidden);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base instanceof Record || base instanceof Labels) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record || base instanceof Labels) {
            throw new PropertyNotWritableException("a template only reads");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record || base instanceof Labels) {
            context.setPropertyResolved(true);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
