package org.sitewright.engine.boot;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.signing.Inputs;
import org.sitewright.engine.signing.Seal;
import org.sitewright.engine.signing.SealedFiles;
import org.sitewright.engine.signing.Signer;
import org.sitewright.engine.signing.StartInputs;
import org.sitewright.engine.signing.Statement;
import org.sitewright.engine.signing.StatementJson;
import org.sitewright.engine.signing.TrustSettings;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.site.Rule;
import org.sitewright.engine.store.PageStore;

/**
 * What one start need not render: what a trusted key has signed, or what the last start has kept. And whether the WAR may
 * start without a signature, and what is left for a signer.
 */
final class SealedStart implements AutoCloseable {
    private final TrustSettings trust;
    private final Optional<Path> signer;
    private final Optional<Path> data;
    private final Inputs inputs;
    private final Seal seal;
    private final PageStore store;
    private final List<PageStore> kept = new ArrayList<>();

    private SealedStart(
            TrustSettings trust,
            Optional<Path> signer,
            Optional<Path> data,
            Inputs inputs,
            Optional<Seal> seal,
            PageStore store) {
        this.trust = trust;
        this.signer = signer;
        this.data = data;
        this.inputs = inputs;
        this.seal = seal.orElse(null);
        this.store = store;
    }

    /**
     * Reads every file of the web application once, where anybody asks for signatures or keeps what was verified.
     *
     * @param signer the folder in which a statement is left for a signer
     * @param data the folder in which what was verified is kept
     */
    static SealedStart of(
            ServletContext context,
            Collection<? extends Check<?>> checks,
            Config config,
            Optional<Path> signer,
            Optional<Path> data) {
        TrustSettings trust = TrustSettings.ofServer();
        if (!trust.asked() && signer.isEmpty() && data.isEmpty()) {
            return new SealedStart(trust, signer, data, null, Optional.empty(), PageStore.none());
        }
        try {
            Inputs inputs = StartInputs.of(context, checks, config);
            SealedFiles sealed = new SealedFiles(Path.of(context.getRealPath("/")));
            Optional<Seal> seal =
                    trust.asked() ? Optional.of(trust.seal(sealed, inputs, Instant.now())) : Optional.empty();
            boolean valid =
                    seal.filter(each -> each.outcome() == Seal.Outcome.VALID).isPresent();
            return new SealedStart(
                    trust,
                    signer,
                    signer.isEmpty() && !valid ? data : Optional.empty(),
                    inputs,
                    seal,
                    store(signer, valid, sealed, inputs));
        } catch (IOException unreadable) {
            String reason = "its files cannot be read: " + unreadable.getMessage();
            Seal none = new Seal(Seal.Outcome.UNREADABLE, reason, Optional.empty());
            return new SealedStart(
                    trust, Optional.empty(), Optional.empty(), null, Optional.of(none), PageStore.none());
        }
    }

    /** For a signer all is rendered anew; otherwise what was signed stands. */
    private static PageStore store(Optional<Path> signer, boolean valid, SealedFiles sealed, Inputs inputs)
            throws IOException {
        if (signer.isPresent()) {
            Files.createDirectories(signer.get());
            Files.deleteIfExists(signer.get().resolve(Signer.STATEMENT));
            Files.deleteIfExists(signer.get().resolve(Signer.PAGES));
            return PageStore.open(signer.get().resolve(Signer.PAGES), inputs.environment());
        }
        return valid
                ? PageStore.reading(sealed.webapp().resolve(SealedFiles.PAGES), inputs.environment())
                : PageStore.none();
    }

    /** What need not be rendered of a site. What is kept of it is named by its address: a server may choose another path for each version of a WAR. */
    PageStore store(LoadedSite site) {
        if (data.isEmpty()) {
            return store;
        }
        String address = site.origin().replaceFirst("^[a-z]+://", "").replaceAll("[^A-Za-z0-9.-]+", "-");
        Path file = data.get()
                .resolve("verified")
                .resolve(address + "-" + site.site().id() + ".pages");
        PageStore own = PageStore.open(file, inputs.environment());
        kept.add(own);
        return own;
    }

    /** What the signature is worth, or why nothing can be kept; empty where nobody asks, or there is none and none is required. */
    Optional<String> said() {
        if (seal == null || seal.outcome() == Seal.Outcome.UNSIGNED) {
            return Optional.empty();
        }
        if (seal.outcome() == Seal.Outcome.VALID) {
            return Optional.of("pages are served as they were " + seal.reason());
        }
        return Optional.of(
                trust.asked()
                        ? (seal.outcome().authentic() ? "" : "WARNING, ") + "the signature spares no rendering: "
                                + seal.reason()
                        : "every page is verified, and nothing is kept of the web application: " + seal.reason());
    }

    /** That no trusted key has signed this WAR, where one has to. */
    List<Finding> problems() {
        return !trust.required() || seal.outcome().authentic()
                ? List.of()
                : List.of(Rule.SIGNATURE.at(
                        Place.of(SealedFiles.ENVELOPE),
                        "sitewright.verdict.required is set, and " + seal.reason(),
                        "deploy the WAR as it was signed, or have this one verified and signed (docs/verdicts.md)"));
    }

    /** Leaves what a signer needs; that it cannot be written is said, and decides nothing. */
    Optional<String> leave(List<Verdict> verdicts) {
        return signer.map(folder -> {
            try {
                store.save();
                Path pages = folder.resolve(Signer.PAGES);
                String digest = Files.exists(pages) ? SealedFiles.digest(pages) : "";
                Statement statement = Statement.of(inputs, verdicts, Instant.now(), digest);
                Files.write(folder.resolve(Signer.STATEMENT), StatementJson.write(statement));
                return "statement for a signer in " + folder;
            } catch (IOException unwritable) {
                return "no statement in " + folder + " (sitewright.verdict.statement): " + unwritable;
            }
        });
    }

    @Override
    public void close() {
        kept.forEach(PageStore::save);
        kept.forEach(PageStore::close);
        store.close();
    }
}
