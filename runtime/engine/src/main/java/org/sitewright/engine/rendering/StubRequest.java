package org.sitewright.engine.rendering;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request that nobody made: it has attributes and a locale, and no parameters, cookies, headers or session. */
final class StubRequest {
    private StubRequest() {}

    static HttpServletRequest of(ServletContext servletContext, Locale locale) {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletMapping mapping =
                Stub.of(HttpServletMapping.class, (proxy, method, args) -> switch (method.getName()) {
                    case "getMappingMatch" -> MappingMatch.EXTENSION;
                    case "getPattern" -> "*.xhtml";
                    case "getMatchValue", "getServletName" -> "sitewright";
                    default -> null;
                });
        return Stub.of(HttpServletRequest.class, (proxy, method, args) -> switch (method.getName()) {
            case "getServletContext" -> servletContext;
            case "getHttpServletMapping" -> mapping;
            case "getAttribute" -> attributes.get(args[0]);
            case "setAttribute" -> attributes.put((String) args[0], args[1]);
            case "removeAttribute" -> attributes.remove(args[0]);
            case "getAttributeNames" -> Collections.enumeration(List.copyOf(attributes.keySet()));
            case "getLocale" -> locale;
            case "getLocales" -> Collections.enumeration(List.of(locale));
            case "getMethod" -> "GET";
            case "getContextPath" -> servletContext.getContextPath();
            case "getServletPath", "getRequestURI" -> BlockRenderer.VIEW;
            case "getRequestURL" -> new StringBuffer("http://localhost" + BlockRenderer.VIEW);
            case "getScheme" -> "http";
            case "getServerName" -> "localhost";
            case "getCharacterEncoding" -> "UTF-8";
            default -> null;
        });
    }
}
