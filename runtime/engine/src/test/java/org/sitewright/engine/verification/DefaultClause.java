package org.sitewright.engine.verification;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;

/** A clause with its default values, as the engine holds every page to. */
public final class DefaultClause {
    private DefaultClause() {}

    public static <C extends Annotation> C of(Class<C> clause) {
        return clause.cast(Proxy.newProxyInstance(
                clause.getClassLoader(),
                new Class<?>[] {clause},
                (proxy, method, arguments) ->
                        method.getName().equals("annotationType") ? clause : method.getDefaultValue()));
    }
}
