package org.sitewright.engine.serving;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitewright.engine.composition.Headers;

/** Answers every request of the web application from finished bytes. There is nothing behind it: no second path. */
public final class SiteFilter implements Filter {
    private static final System.Logger LOG = System.getLogger(SiteFilter.class.getName());
    private static final int MISDIRECTED = 421;
    private static final int TOO_MANY = 429;

    private volatile List<ServedSite> sites = List.of();

    /** From now on, these sites are served. */
    public void serve(List<ServedSite> admitted) {
        sites = List.copyOf(admitted);
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        String host = host(request);
        ServedSite site =
                sites.stream().filter(s -> s.answersOn(host)).findFirst().orElse(null);
        if (site == null) {
            send(
                    Answer.empty(
                            sites.isEmpty() ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : MISDIRECTED, Headers.base()),
                    request,
                    response);
            return;
        }
        String path = path(request.getRequestURI(), request);
        boolean open = request.getDispatcherType() == DispatcherType.ERROR
                || site.access(path).isPublic();
        if (!open && request.getUserPrincipal() == null && !authenticated(request, response)) {
            return; // the server asks the visitor to sign in
        }
        send(answer(site, request), request, response);
    }

    private static boolean authenticated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            return request.authenticate(response);
        } catch (ServletException noLogin) {
            LOG.log(System.Logger.Level.DEBUG, "the server has no way to sign in", noLogin);
            return true; // then the visitor is in no role
        }
    }

    private static String host(HttpServletRequest request) {
        String host = request.getServerName();
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    private static Answer answer(ServedSite site, HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
            return site.error(
                    status,
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                            ? path(uri, request)
                            : "/");
        }
        if (site.password().isPresent() && !knows(site.password().get(), request.getHeader("Authorization"))) {
            return Answer.empty(HttpServletResponse.SC_UNAUTHORIZED, Headers.base())
                    .with("WWW-Authenticate", "Basic realm=\"Preview\", charset=\"UTF-8\"")
                    .with("Cache-Control", "no-store");
        }
        String path = path(request.getRequestURI(), request);
        if (!List.of("GET", "HEAD").contains(request.getMethod())) {
            return site.error(HttpServletResponse.SC_METHOD_NOT_ALLOWED, path).with("Allow", "GET, HEAD");
        }
        Optional<Integer> wait = site.wait(request.getRemoteAddr(), path);
        if (wait.isPresent()) {
            return site.error(TOO_MANY, path).with("Retry-After", String.valueOf(wait.get()));
        }
        if (!site.access(path).roles().stream().allMatch(roles -> roles.stream().anyMatch(request::isUserInRole))) {
            return site.error(HttpServletResponse.SC_FORBIDDEN, path);
        }
        try {
            return site.answer(path);
        } catch (RuntimeException | StackOverflowError failed) {
            LOG.log(System.Logger.Level.ERROR, "live page " + path + " cannot be rendered", failed);
            return site.error(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, path);
        }
    }

    /** The path within the site, decoded once; it is only ever compared with paths that are served, never opened. */
    private static String path(String uri, HttpServletRequest request) {
        int context = request.getContextPath().length();
        String path = uri.substring(Math.min(context, uri.length())).replaceFirst(";.*", "");
        if (path.isEmpty()) {
            return "/";
        }
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return path;
        }
    }

    /** Any user name will do; the comparison takes as long for a wrong password as for the right one. */
    private static boolean knows(String password, String authorization) {
        if (authorization == null || !authorization.startsWith("Basic ")) {
            return false;
        }
        try {
            String typed = new String(
                    Base64.getDecoder().decode(authorization.substring("Basic ".length())), StandardCharsets.UTF_8);
            byte[] given = typed.substring(typed.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(given, password.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        for (Map.Entry<String, String> header : answer.headers().entrySet()) {
            if (!header.getKey().equals(Headers.STRICT_TRANSPORT)) {
                response.setHeader(header.getKey(), header.getValue());
            }
        }
        if (request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"))) {
            response.setHeader(Headers.STRICT_TRANSPORT, Headers.TWO_YEARS);
        }
        boolean gzip = answer.gzip() != null && accepts(request.getHeader("Accept-Encoding"));
        String etag = "\"" + answer.tag() + (gzip ? "-gzip\"" : "\"");
        if (answer.gzip() != null) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (answer.status() == HttpServletResponse.SC_OK && !answer.tag().isEmpty()) {
            response.setHeader("ETag", etag);
            String known = request.getHeader("If-None-Match");
            if (known != null && (known.contains(etag) || known.equals("*"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(answer.status());
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = gzip ? answer.gzip() : answer.identity();
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean accepts(String encodings) {
        return encodings != null
                && encodings.contains("gzip")
                && !encodings.matches(".*gzip\\s*;\\s*q=0(\\.0*)?\\s*(,.*)?");
    }
}
