package org.sitewright.server;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Stands before every request of one site, as the first valve of its virtual server: answers 503 while nothing is
 * admitted, 404 to requests that name a private root, and counts the requests in flight for each version. A proxy,
 * because the valve's interface exists only in the running server's class loader.
 */
final class Gate implements InvocationHandler {
    private static final int INVOKE_NEXT = 1;
    private static final int END_PIPELINE = 2;

    private final Map<String, LongAdder> inFlight = new ConcurrentHashMap<>();
    private final ThreadLocal<LongAdder> entered = new ThreadLocal<>();
    private final MethodHandle request;
    private final MethodHandle response;
    private final MethodHandle contextPath;
    private final MethodHandle sendStatus;
    private final MethodHandle setHeader;
    private volatile boolean open;

    Gate(ClassLoader server) throws ReflectiveOperationException {
        request = handle(server, "org.apache.catalina.Request", "getRequest", boolean.class);
        response = handle(server, "org.apache.catalina.Response", "getResponse");
        contextPath = handle(server, "jakarta.servlet.http.HttpServletRequest", "getContextPath");
        sendStatus = handle(server, "jakarta.servlet.http.HttpServletResponse", "setStatus", int.class);
        setHeader = handle(server, "jakarta.servlet.http.HttpServletResponse", "setHeader", String.class, String.class);
    }

    private static MethodHandle handle(ClassLoader server, String type, String method, Class<?>... parameters)
            throws ReflectiveOperationException {
        Method found = server.loadClass(type).getMethod(method, parameters);
        MethodHandle handle = MethodHandles.publicLookup().unreflect(found);
        return handle.asType(handle.type()
                .generic()
                .changeReturnType(found.getReturnType() == void.class ? void.class : Object.class));
    }

    /** Lets requests through, or answers 503. */
    void open(boolean value) {
        open = value;
    }

    /** Requests that the version with this root is working on. */
    long inFlight(String root) {
        LongAdder count = inFlight.get(root);
        return count == null ? 0 : count.sum();
    }

    /** Requests that any version is working on. */
    long inFlight() {
        return inFlight.values().stream().mapToLong(LongAdder::sum).sum();
    }

    void forget(String root) {
        inFlight.remove(root);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        return switch (method.getName()) {
            case "invoke" -> enter(args[0], args[1]);
            case "postInvoke" -> leave();
            case "getInfo", "toString" -> "Sitewright gate";
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == args[0];
            default -> null;
        };
    }

    private int enter(Object catalinaRequest, Object catalinaResponse) throws Throwable {
        if (!open) {
            return answer(catalinaResponse, 503);
        }
        // Masked, the path is empty when the request came in by "/"; unmasked, it is always the version's root.
        Object masked = contextPath.invoke((Object) request.invoke(catalinaRequest, (Object) true));
        if (masked != null && !masked.toString().isEmpty()) {
            return answer(catalinaResponse, 404);
        }
        Object root = contextPath.invoke((Object) request.invoke(catalinaRequest, (Object) false));
        LongAdder count = inFlight.computeIfAbsent(String.valueOf(root), key -> new LongAdder());
        count.increment();
        entered.set(count);
        return INVOKE_NEXT;
    }

    private int answer(Object catalinaResponse, int status) throws Throwable {
        Object http = response.invoke(catalinaResponse);
        sendStatus.invoke(http, (Object) status);
        if (status == 503) {
            setHeader.invoke(http, (Object) "Retry-After", (Object) "5");
            setHeader.invoke(http, (Object) "Connection", (Object) "close");
        }
        return END_PIPELINE;
    }

    private Object leave() {
        LongAdder count = entered.get();
        if (count != null) {
            entered.remove();
            count.decrement();
        }
        return null;
    }
}
