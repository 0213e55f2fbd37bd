package org.sitewright.server;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Decides which version answers at {@code /} of a virtual server. Setting {@code default-web-module} by command does the
 * same but restarts the connector: about 50 ms of 500s. So the mapper is told directly, as the command would in the end;
 * that is one reference written and costs no request.
 */
final class Switchboard {
    private final Object webContainer;
    private final ClassLoader server;

    Switchboard(Object runtime) throws ReflectiveOperationException {
        Object glassFish = field(runtime, "runtime");
        server = glassFish.getClass().getClassLoader();
        Class<?> type = server.loadClass("com.sun.enterprise.web.WebContainer");
        webContainer = call(glassFish, "getService", new Class<?>[] {Class.class}, type);
        if (webContainer == null) {
            throw new IllegalStateException("The server has no web container.");
        }
    }

    /** Puts a closed gate in front of everything the virtual server answers. */
    Gate gate(String virtualServer) throws ReflectiveOperationException {
        Gate gate = new Gate(server);
        Class<?> valve = server.loadClass("org.glassfish.web.valve.GlassFishValve");
        Object proxy = Proxy.newProxyInstance(server, new Class<?>[] {valve}, gate);
        call(host(virtualServer), "addValve", new Class<?>[] {valve}, proxy);
        // The server's own error pages name it, its version and the exception; an empty answer tells nothing. (The
        // property errorReportValve that should switch them off had no effect when it was empty.)
        Object hostValve = call(field(host(virtualServer), "origPipeline"), "getBasic", new Class<?>[0]);
        call(hostValve, "setErrorReportValve", new Class<?>[] {valve}, (Object) null);
        return gate;
    }

    /** From the next request on, {@code /} of this virtual server is the application under the given root. */
    void point(String virtualServer, String listener, String root) throws ReflectiveOperationException {
        Object embedded = field(webContainer, "_embedded");
        Object connectors = call(embedded, "findConnectors", new Class<?>[0]);
        boolean found = false;
        for (int i = 0; i < Array.getLength(connectors); i++) {
            Object connector = Array.get(connectors, i);
            if (listener.equals(call(connector, "getName", new Class<?>[0]))) {
                Object mapper = call(connector, "getMapper", new Class<?>[0]);
                Class<?>[] texts = {String.class, String.class};
                call(mapper, "setDefaultContextPath", texts, virtualServer, root);
                found = true;
            }
        }
        if (!found) {
            throw new IllegalStateException("The server has no listener " + listener + ".");
        }
        call(host(virtualServer), "setDefaultContextPath", new Class<?>[] {String.class}, root);
    }

    private Object host(String virtualServer) throws ReflectiveOperationException {
        Object engine = call(webContainer, "getEngine", new Class<?>[0]);
        return call(engine, "findChild", new Class<?>[] {String.class}, virtualServer);
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    private static Object call(Object owner, String name, Class<?>[] types, Object... args)
            throws ReflectiveOperationException {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Method method = type.getDeclaredMethod(name, types);
                method.setAccessible(true);
                return method.invoke(owner, args);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(name + " failed: " + e.getCause(), e.getCause());
            } catch (NoSuchMethodException e) {
                // perhaps the class above has it
            }
        }
        throw new NoSuchMethodException(owner.getClass().getName() + "." + name);
    }
}
