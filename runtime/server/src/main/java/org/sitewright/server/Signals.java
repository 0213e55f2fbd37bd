package org.sitewright.server;

import java.lang.reflect.Proxy;

/**
 * Signals of the operating system. A shutdown hook would come too late: it runs beside the server's own, which cuts
 * requests off, and cannot change the exit code. The JDK's class is reached by name, being outside the platform's API.
 */
final class Signals {
    private Signals() {}

    /** Does something instead of ending the process. */
    static void on(String name, Runnable action) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object proxy =
                Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (self, method, args) -> {
                    if (method.getName().equals("handle")) {
                        action.run();
                    }
                    return null;
                });
        Object value = signal.getConstructor(String.class).newInstance(name);
        signal.getMethod("handle", signal, handler).invoke(null, value, proxy);
    }
}
