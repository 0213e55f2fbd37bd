package org.sitewright.engine.rendering;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** Interfaces that answer nothing but what they are given, for rendering with no request. */
final class Stub {
    private Stub() {}

    /** A {@code type} with empty answers, except for {@code handler}'s: it returns null for what it leaves to the stub. */
    static <T> T of(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            Object answer = handler.invoke(proxy, method, args);
            return answer != null ? answer : empty(proxy, method.getName(), method.getReturnType(), args);
        }));
    }

    private static Object empty(Object proxy, String method, Class<?> type, Object[] args) {
        if (method.equals("hashCode")) {
            return System.identityHashCode(proxy);
        }
        if (method.equals("equals")) {
            return proxy == args[0];
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return -1L;
        }
        if (type == Enumeration.class) {
            return Collections.emptyEnumeration();
        }
        return type == Map.class ? Map.of() : null;
    }
}
