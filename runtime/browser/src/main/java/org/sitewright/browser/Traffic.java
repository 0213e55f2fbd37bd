package org.sitewright.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a page asked the network for, and what became of it. */
final class Traffic {
    private final ChromeDriver driver;
    private final Json json = new Json();
    private final Map<String, Request> requests = new LinkedHashMap<>();

    /** From now on; what was asked before is forgotten. */
    Traffic(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().logs().get(LogType.PERFORMANCE);
    }

    List<Request> requests() {
        return List.copyOf(requests.values());
    }

    /** Forgets what was asked until now. */
    void forget() {
        read();
        requests.clear();
    }

    /** Takes over what the browser has told since. */
    void read() {
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            if (entry.getMessage().contains("\"Network.")) {
                Map<String, Object> whole = json.toType(entry.getMessage(), Json.MAP_TYPE);
                Map<?, ?> message = (Map<?, ?>) whole.get("message");
                take((String) message.get("method"), (Map<?, ?>) message.get("params"));
            }
        }
    }

    private void take(String method, Map<?, ?> params) {
        String id = String.valueOf(params.get("requestId"));
        switch (method) {
            case "Network.requestWillBeSent" -> {
                String url = (String) ((Map<?, ?>) params.get("request")).get("url");
                requests.put(id + " " + url, new Request(url, initiator(params), 0, ""));
            }
            case "Network.webSocketCreated" ->
                requests.put(id, new Request((String) params.get("url"), initiator(params), 0, ""));
            case "Network.responseReceived" -> {
                int status = ((Number) ((Map<?, ?>) params.get("response")).get("status")).intValue();
                change(id, request -> new Request(request.url(), request.script(), status, ""));
            }
            case "Network.loadingFailed" -> {
                Object blocked = params.get("blockedReason");
                String reason = blocked == null ? (String) params.get("errorText") : "blocked: " + blocked;
                boolean given = Boolean.TRUE.equals(params.get("canceled")) && blocked == null;
                change(id, r -> new Request(r.url(), r.script(), r.status(), given ? "" : reason));
            }
            default -> {}
        }
    }

    private void change(String id, java.util.function.UnaryOperator<Request> change) {
        requests.replaceAll((key, request) -> key.startsWith(id + " ") ? change.apply(request) : request);
    }

    /** The script that asked, or nothing when the markup or a style sheet did. */
    private static String initiator(Map<?, ?> params) {
        List<String> urls = new ArrayList<>();
        if (params.get("initiator") instanceof Map<?, ?> initiator) {
            if (initiator.get("stack") instanceof Map<?, ?> stack
                    && stack.get("callFrames") instanceof List<?> frames) {
                frames.forEach(frame -> urls.add((String) ((Map<?, ?>) frame).get("url")));
            } else if (initiator.get("url") instanceof String url) {
                urls.add(url);
            }
        }
        return urls.isEmpty() ? "" : urls.get(0);
    }
}
