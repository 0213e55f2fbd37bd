package org.sitewright.engine.foreign;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.accessibility.Contrast;
import org.sitewright.api.contract.accessibility.OwnStyles;
import org.sitewright.api.contract.performance.ImmutableAssets;
import org.sitewright.api.contract.performance.LazyImages;
import org.sitewright.api.contract.performance.PureTemplate;
import org.sitewright.api.contract.performance.QueryBudget;
import org.sitewright.api.contract.performance.TransferBudget;
import org.sitewright.api.contract.privacy.NoStore;
import org.sitewright.api.contract.security.ResponseHeaders;
import org.sitewright.api.contract.security.StrictTransport;
import org.sitewright.api.contract.security.UsedSources;
import org.sitewright.api.contract.seo.NoOrphans;
import org.sitewright.api.contract.seo.TruthfulRobots;
import org.sitewright.api.contract.seo.TruthfulSitemap;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Subject;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.site.Policy;
import org.sitewright.engine.verification.Checks;
import org.sitewright.engine.verification.VerdictText;
import org.sitewright.engine.verification.Verifier;
import org.sitewright.engine.work.Workers;

/** Holds pages that Sitewright did not make to all that holds for pages and sites without being declared. */
public final class ForeignCheck {
    private static final Map<Class<? extends Annotation>, String> NEVER = Map.of(
            PureTemplate.class, "it is about a component's template",
            LazyImages.class, "the blocks of a page tell what is seen first, and here are none",
            OwnStyles.class, "it is about the style sheets of components, and here are none",
            UsedSources.class, "it is about what components declare",
            NoStore.class, "it is about what components declare",
            TransferBudget.class, "the sizes of pictures and fonts are not read",
            ImmutableAssets.class, "how long other servers let files be kept is not read",
            QueryBudget.class, "it is about what components declare",
            Contrast.class, "it is about a theme's colours; those of other style sheets need a browser",
            TruthfulRobots.class, "which pages are meant for search results is declared in a site's pages");

    private final ForeignSource source;
    private final List<Check<?>> checks;
    private final Map<String, List<String>> notHeld = new LinkedHashMap<>();

    private ForeignCheck(ForeignSource source, FoundChecks checks) {
        this.source = source;
        this.checks = checks.checks();
        if (!checks.unfit().isEmpty()) {
            notHeld.put(
                    "only a container can make it: it has no public constructor without parameters", checks.unfit());
        }
    }

    /**
     * What was found.
     *
     * @param verdict over everything that was read
     * @param notHeld which rules were not put to the test
     * @param complete whether all was read; otherwise there are more pages or addresses than the bound
     * @param assumed scheme and host that addresses were held against because nobody has said them; empty where somebody has
     */
    public record Result(Verdict verdict, List<NotHeld> notHeld, boolean complete, String assumed) {
        public Result {
            notHeld = List.copyOf(notHeld);
        }

        /** The verdict for a terminal, then the remarks. */
        public String text(LocalDate today) {
            return VerdictText.of(verdict, today) + remarks();
        }

        /** A line for each reason why rules were not held, for what was assumed, and for what was not read. */
        public String remarks() {
            StringBuilder text = new StringBuilder();
            notHeld.forEach(rules -> text.append(rules).append('\n'));
            if (!assumed.isEmpty()) {
                text.append("Assumed: the site will stand at ")
                        .append(assumed)
                        .append("; no canonical link says where. Name it: -Dorigin=https://www.acme.com\n");
            }
            if (!complete) {
                text.append("Not all was read: there are more pages than the bound, ")
                        .append(verdict.pages())
                        .append(", or more addresses than belong to as many\n");
            }
            return text.toString();
        }
    }

    /** The same with the engine's own checks. */
    public static Result of(List<String> names, Path directory, String origin, int most, boolean remote) {
        return of(names, directory, origin, most, remote, FoundChecks.engine());
    }

    /**
     * Reads and judges what these words name: a folder, HTML files, or a URL whose links are followed within its origin.
     *
     * @param names as the user wrote them
     * @param directory what paths are relative to
     * @param origin scheme and host that the site will have; empty where its first page or its server says it
     * @param most pages that are read, at least one
     * @param remote whether another machine may be asked
     * @param checks those that are held
     * @throws IllegalArgumentException saying what is wrong with what the user named
     */
    public static Result of(
            List<String> names, Path directory, String origin, int most, boolean remote, FoundChecks checks) {
        ForeignTarget target = ForeignTarget.of(names, directory, origin, most, remote);
        return new ForeignCheck(target.source(), checks).judge(target.origin(), target.most());
    }

    private Result judge(String origin, int most) {
        List<Check<?>> ofPages = held(check -> check instanceof Check.OfPage);
        ForeignWalk walk = new ForeignWalk(source, new Verifier(new Checks(ofPages)), origin, most).walk();
        List<Check<?>> ofSite =
                held(check -> check instanceof Check.OfSite && why(check, walk).isEmpty());
        List<Finding> findings = new ArrayList<>(walk.findings);
        findings.addAll(
                new Verifier(new Checks(ofSite)).check(ForeignSite.of(source.name(), walk), Workers.ofMachine()));
        checks.forEach(check -> why(check, walk).ifPresent(why -> notHeld.computeIfAbsent(why, key -> new ArrayList<>())
                .add(id(check))));
        List<Check<?>> all = new ArrayList<>(ofPages);
        all.addAll(ofSite);
        Verdict verdict = Verifier.decide(
                source.name(),
                walk.pages.size(),
                findings.stream().map(finding -> placed(finding, walk)).toList(),
                Policy.NONE,
                List.of(),
                new Outline(new Checks(all).promises(), walk.outline));
        return new Result(
                verdict,
                notHeld.entrySet().stream()
                        .map(entry ->
                                new NotHeld(entry.getValue().stream().sorted().toList(), entry.getKey()))
                        .toList(),
                walk.complete,
                walk.assumed());
    }

    private List<Check<?>> held(Predicate<Check<?>> kind) {
        return checks.stream()
                .filter(check -> kind.test(check) && why(check).isEmpty())
                .toList();
    }

    /** Why a check is not held, whatever there is to read. */
    private Optional<String> why(Check<?> check) {
        Class<?> clause = Checks.clauseOf(check.getClass());
        if (check instanceof Check.OfBlock) {
            return Optional.of("components promise it, and here are none");
        }
        if ((clause == ResponseHeaders.class || clause == StrictTransport.class) && !source.live()) {
            return Optional.of("a file has no response headers; give the URL of a server");
        }
        if (clause == StrictTransport.class && !source.origin().startsWith("https:")) {
            return Optional.of("it is told over TLS only");
        }
        return Optional.ofNullable(NEVER.get(clause));
    }

    /** Why a check is not held, given what was read. */
    private Optional<String> why(Check<?> check, ForeignWalk walk) {
        Class<?> clause = Checks.clauseOf(check.getClass());
        boolean alone = walk.pages.size() == 1;
        boolean home = walk.pages.stream().anyMatch(page -> page.page().isHome());
        if (clause == NoOrphans.class && (alone || !walk.complete || source.live() && !home)) {
            return Optional.of("it takes a home page and all others");
        }
        if (clause == TruthfulSitemap.class && (alone || !walk.complete || walk.sitemap.isEmpty())) {
            return Optional.of("it takes a sitemap.xml and all pages; Sitewright makes one");
        }
        return why(check);
    }

    private static String id(Check<?> check) {
        Class<?> clause = Checks.clauseOf(check.getClass());
        Clause declared = clause.getAnnotation(Clause.class);
        return declared == null ? clause.getName() : declared.id();
    }

    /** What is said of the site as such stands in no site.yaml here. */
    private Finding placed(Finding finding, ForeignWalk walk) {
        Subject subject = finding.subject();
        return subject.place().file().equals("WEB-INF/site/site.yaml")
                ? new Finding(
                        finding.id(),
                        finding.severity(),
                        Subject.of(Place.of(walk.pages.get(0).page().place().file())),
                        finding.message(),
                        finding.fix())
                : finding;
    }
}
