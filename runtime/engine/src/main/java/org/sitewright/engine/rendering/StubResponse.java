package org.sitewright.engine.rendering;

import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.Writer;

/** A response that goes nowhere. */
final class StubResponse {
    private StubResponse() {}

    static HttpServletResponse create() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Stub.of(HttpServletResponse.class, (proxy, method, args) -> switch (method.getName()) {
            case "getWriter" -> nowhere;
            case "encodeURL", "encodeRedirectURL" -> args[0];
            case "getCharacterEncoding" -> "UTF-8";
            case "getContentType" -> "text/html";
            default -> null;
        });
    }
}
