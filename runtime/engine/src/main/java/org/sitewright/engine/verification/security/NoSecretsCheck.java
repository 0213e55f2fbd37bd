package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.contract.security.NoSecrets;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Marks;
import org.sitewright.engine.verification.Memo;

/**
 * Looks for secrets by their shapes. Keys made for pages ({@code pk_live_}) are none, nor is a key of Google where a
 * component of the page declares that it loads from there.
 */
@ApplicationScoped
public class NoSecretsCheck implements Check.OfPage<NoSecrets> {
    private static final List<Shape> SHAPES = new ArrayList<>();

    /** Characters around marks that are searched, and on to the next space: a password in a comment may be 500 behind its start, a token is as long as what it says. */
    private static final int REACH = 1_000;

    private static final String GOOGLE = "a key of Google's services";
    private static final Pattern GOOGLE_HOST =
            Pattern.compile("(?:.*[/.])?(?:google|googleapis|gstatic|youtube)\\.com");

    /** Marks are what every such secret holds one of: a text without them need not be searched for the pattern. */
    private record Shape(String name, List<String> marks, Pattern pattern) {
        /** Whether such a secret is in {@code text}, whose marks stand at {@code marks}. */
        boolean isIn(String text, Marks.Span marks) {
            int end = text.indexOf(' ', marks.last() + REACH);
            return pattern.matcher(text)
                    .region(Math.max(0, marks.first() - REACH), end < 0 ? text.length() : end)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .find();
        }
    }

    static {
        shape("a private key", "PRIVATE", "-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----");
        shape("an AWS access key", "AKIA ASIA", "(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])");
        shape(
                "a Stripe secret",
                "k_live_ k_test_ whsec_",
                "(?<!\\w)(?:(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9+/]{24,})");
        shape(
                "a GitHub token",
                "ghp_ gho_ ghu_ ghs_ ghr_ github_pat_",
                "(?<!\\w)(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\\w{60,})");
        shape("a GitLab token", "glpat-", "(?<!\\w)glpat-[\\w-]{20,}");
        shape(
                "a Slack token",
                "xox hooks.slack.com",
                "(?<!\\w)xox[abeoprs]-[A-Za-z0-9-]{10,}|hooks\\.slack\\.com/services/T\\w+/B\\w+/\\w+");
        shape("a SendGrid key", "SG.", "(?<!\\w)SG\\.[\\w-]{22}\\.[\\w-]{43}");
        shape("a Mailchimp key", "-us", "(?<!\\w)[0-9a-f]{32}-us\\d{1,2}(?!\\w)");
        shape("a HubSpot token", "pat-", "(?<!\\w)pat-(?:na|eu)\\d-[0-9a-f]{8}-[0-9a-f-]{27}");
        shape("an npm token", "npm_", "(?<!\\w)npm_[A-Za-z0-9]{36}(?!\\w)");
        shape(
                "a model provider's key",
                "sk-",
                "(?<![\\w-])sk-(?:ant-|proj-|svcacct-)[\\w-]{20,}|(?<![\\w-])sk-\\w{20}T3BlbkFJ\\w{20}");
        shape("a Google secret", "GOCSPX- ya29.", "(?<!\\w)GOCSPX-[\\w-]{28}|(?<!\\w)ya29\\.[\\w-]{30,}");
        shape(GOOGLE, "AIza", "(?<!\\w)AIza[\\w-]{35}(?![\\w-])");
        shape(
                "a password in a comment",
                "password passwort passwd kennwort wachtwoord contrase",
                "(?is)<!--(?:(?!-->).){0,500}?\\b(?:password|passwort|passwd|kennwort|wachtwoord|contraseña)\\s*[:=]\\s*(?!-->)[^\\s<]{4,}");
        shape("a Shopify token", "shp", "(?<!\\w)shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}");
        shape("an Azure key", "AccountKey=", "AccountKey=[A-Za-z0-9+/]{86}==");
        shape("a PayPal token", "access_token$", "access_token\\$(?:production|sandbox)\\$\\w+\\$[0-9a-f]{32}");
        shape("a signed token", "eyJ", "(?<!\\w)eyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{20,}");
        shape(
                "a password in an address",
                "://",
                "://(?=[^\\s/:@\"'<>]+:)(?i:(?<=\\b(?:https?|ftp|postgres|postgresql|mysql|mongodb|mongodb\\+srv|rediss?|amqps?)://))[^\\s/:@\"'<>]+:[^\\s/:@\"'<>]+@[^\\s\"'<>]+");
    }

    private static final Marks<Shape> MARKS =
            new Marks<>(SHAPES.stream().collect(Collectors.toMap(shape -> shape, Shape::marks)));
    private static final Memo<String, Boolean> CLEAN = new Memo<>();

    private static void shape(String name, String marks, String regex) {
        SHAPES.add(new Shape(name, List.of(marks.toLowerCase(Locale.ROOT).split(" ")), Pattern.compile(regex)));
    }

    @Override
    public List<Finding> check(NoSecrets clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (page.blocks().stream().anyMatch(NoSecretsCheck::asksGoogle)) {
            seen.addAll(googleKeys(page));
        }
        boolean clean = MARKS.in(page.html()).entrySet().stream()
                .noneMatch(shape -> shape.getKey().isIn(page.html(), shape.getValue()));
        for (RenderedBlock block : page.blocks()) {
            files(block.script(), () -> block.blaming("js"), seen, findings);
            files(block.css(), () -> block.blaming("css"), seen, findings);
            if (!clean) {
                find(block.html(), block.subject(), seen, findings);
            }
        }
        for (LinkedFile.Kind kind : LinkedFile.Kind.values()) {
            page.linked(kind).forEach(file -> files(file.text(), () -> page.subject(file.place()), seen, findings));
        }
        if (!clean) {
            find(page.html(), page.subject(), seen, findings);
        }
        files(page.css(), page::subject, seen, findings);
        return findings;
    }

    private static boolean asksGoogle(RenderedBlock block) {
        return block.contract().promise(Sources.class).stream()
                .flatMap(s -> Stream.of(s.frame(), s.image(), s.script(), s.connect()))
                .flatMap(Arrays::stream)
                .anyMatch(origin -> GOOGLE_HOST.matcher(origin).matches());
    }

    /** Those that stand where their service is declared: browsers must have them. */
    private static Set<String> googleKeys(RenderedPage page) {
        Pattern key = SHAPES.stream()
                .filter(shape -> shape.name().equals(GOOGLE))
                .findFirst()
                .orElseThrow()
                .pattern();
        return Stream.concat(Stream.of(page.html()), page.blocks().stream().map(RenderedBlock::script))
                .flatMap(text -> key.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** The same file is linked from many pages. */
    private static void files(String text, Supplier<Subject> subject, Set<String> seen, List<Finding> findings) {
        if (!CLEAN.of(text, t -> MARKS.in(t).isEmpty())) {
            find(text, subject.get(), seen, findings);
        }
    }

    private static void find(String text, Subject subject, Set<String> seen, List<Finding> findings) {
        Set<Shape> possible = MARKS.in(text).keySet();
        SHAPES.stream().filter(possible::contains).forEach(shape -> shape.pattern()
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(seen::add)
                .map(secret -> Finding.of(
                        NoSecrets.class,
                        subject,
                        // Only the first letters: findings go to logs and reports.
                        "Holds what looks like " + shape.name() + " (" + secret.substring(0, 5) + "…)",
                        "Remove it, revoke it where it was issued, and keep it in configuration"))
                .forEach(findings::add));
    }
}
