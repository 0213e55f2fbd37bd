package org.sitewright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.component.ComponentCatalogue;
import org.sitewright.engine.diff.ContractDiff;
import org.sitewright.engine.diff.Contracts;
import org.sitewright.engine.diff.DiffReport;
import org.sitewright.engine.diff.Difference;
import org.sitewright.engine.diff.Snapshot;
import org.sitewright.engine.diff.SnapshotJson;

/**
 * Snapshots of what the class path of the running thread promises, and of sites rendered with it. Everything that goes in
 * or comes out is of the JDK, so that a build can hold two versions in class loaders of their own.
 */
public final class Snapshots {
    /** Id of a site that lies in {@code WEB-INF/site} itself; several have a folder each, and are named like it. */
    private static final String ALONE = "site";

    private Snapshots() {}

    /**
     * A snapshot as JSON.
     *
     * @param webapps folders with {@code WEB-INF/site} by what they are called in a comparison; none when only promises matter
     */
    public static String take(Map<String, String> webapps) {
        List<Snapshot.State> sites = new ArrayList<>();
        webapps.forEach((name, folder) -> {
            try (SiteUnderTest site = SiteUnderTest.start(Path.of(folder), Map.of(), true)) {
                sites.addAll(states(name, site));
            }
        });
        return SnapshotJson.write(new Snapshot(components(), sites));
    }

    /** What the components on the class path promise, as text. */
    public static String contracts() {
        return Contracts.text(components());
    }

    /**
     * Two snapshots compared: the text, the JSON, and why a build fails, in a sentence without a full stop, which is empty
     * where it does not.
     *
     * @throws IllegalArgumentException when one of them is none, saying which
     */
    public static List<String> compare(String from, String to) {
        Difference difference = ContractDiff.compare(read("old", from), read("new", to));
        return List.of(DiffReport.text(difference), DiffReport.json(difference), DiffReport.reason(difference));
    }

    private static Snapshot read(String which, String json) {
        try {
            return SnapshotJson.read(json);
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException("the " + which + " version is no snapshot: " + none.getMessage(), none);
        }
    }

    /** Without those that the testkit itself brings for its own pages. */
    private static List<Snapshot.Component> components() {
        String own = Snapshots.class.getPackageName() + ".component.";
        return Contracts.of(new ComponentCatalogue(Thread.currentThread().getContextClassLoader(), Set.of())
                .all().stream()
                        .filter(component -> !component.type().getName().startsWith(own))
                        .toList());
    }

    /** What is found of the web application as such holds for each of its sites: none goes live without it. */
    private static List<Snapshot.State> states(String name, SiteUnderTest site) {
        List<Verdict> ofSites = site.verdicts().stream()
                .filter(verdict -> !verdict.ofWebApplication())
                .toList();
        List<Finding> shared = site.verdicts().stream()
                .filter(Verdict::ofWebApplication)
                .flatMap(verdict -> verdict.findings().stream())
                .toList();
        if (ofSites.isEmpty()) {
            return List.of(new Snapshot.State(name, false, said(shared), List.of()));
        }
        return ofSites.stream()
                .map(verdict ->
                        state(verdict.site().equals(ALONE) ? name : name + "/" + verdict.site(), verdict, shared, site))
                .toList();
    }

    private static List<Snapshot.Said> said(List<Finding> findings) {
        return findings.stream()
                .map(f -> new Snapshot.Said(f.subject().page(), f.severity() == Severity.ERROR, f.toString()))
                .toList();
    }

    private static Snapshot.State state(String name, Verdict verdict, List<Finding> shared, SiteUnderTest site) {
        List<Finding> findings = new ArrayList<>(shared);
        findings.addAll(verdict.findings());
        return new Snapshot.State(
                name,
                verdict.admitted() && shared.stream().noneMatch(f -> f.severity() == Severity.ERROR),
                said(findings),
                verdict.outline().pages().stream()
                        .map(page -> page(verdict.site(), page, site))
                        .toList());
    }

    private static Snapshot.Page page(String id, Outline.OfPage page, SiteUnderTest site) {
        String html = site.isServed() ? sent(site.uri(), id + ".localhost", page.path()) : "";
        Document document = Jsoup.parse(html);
        return new Snapshot.Page(
                page.path(),
                digest(html),
                page.blocks().stream()
                        .map(block -> {
                            Element root = document.getElementById(block.id());
                            return new Snapshot.Part(
                                    block.id(), block.component().name(), digest(root == null ? "" : root.outerHtml()));
                        })
                        .toList());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return text.isEmpty() ? "" : HexFormat.of().formatHex(Arrays.copyOf(hash, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By hand, because the client of the JDK lets nobody name another host than it connects to. */
    private static String sent(URI server, String host, String path) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            String target = new URI(null, null, path, null).toASCIIString();
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.0\r\nHost: " + host + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(answer.indexOf("\r\n\r\n") + 4);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
