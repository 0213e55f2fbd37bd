package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;
import org.sitewright.api.verification.Waiver;
import org.sitewright.engine.component.Raw;

class PolicyTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final List<Finding> problems = new ArrayList<>();

    private static Waiver waiver(String id, String approver, String issued, String expires) {
        return new Waiver(
                id,
                "*",
                "*",
                "because of the move",
                "ann",
                approver,
                issued == null ? null : LocalDate.parse(issued),
                LocalDate.parse(expires));
    }

    @Test
    void shouldObject() {
        Policy policy = new Policy(List.of("SEC-001"), null, 30, List.of("bea"));

        assertEquals(
                "the policy lets nobody waive SEC-001",
                policy.objection(waiver("SEC-001", "bea", "2026-01-01", "2026-01-10"))
                        .orElse(""));
        assertEquals(
                "owner and approver are the same",
                policy.objection(waiver("SEO-001", "Ann", "2026-01-01", "2026-01-10"))
                        .orElse(""));
        assertEquals(
                "the policy lets only bea approve",
                policy.objection(waiver("SEO-001", "cy", "2026-01-01", "2026-01-10"))
                        .orElse(""));
        assertEquals(
                "the policy allows 30 days from 'issued'",
                policy.objection(waiver("SEO-001", "bea", "2026-01-01", "2026-03-10"))
                        .orElse(""));
        assertEquals(
                "the policy allows 30 days from 'issued'",
                policy.objection(waiver("SEO-001", "bea", null, "2026-01-10")).orElse(""));
        assertEquals(
                "",
                policy.objection(waiver("SEO-001", "bea", "2026-01-01", "2026-01-31"))
                        .orElse(""));
    }

    @Test
    void shouldLetNobodyWaiveTheRulesOfFiles() {
        Policy none = new Policy(null, null, null, null);

        assertTrue(none.objection(waiver("SITE-013", "bea", null, "2026-01-10")).isPresent());
        assertTrue(none.objection(waiver("SEO-001", "bea", null, "2026-01-10")).isEmpty());
    }

    @Test
    void shouldOnlyTighten() {
        Policy both = load(
                "approvers: [bea, cy]\nlongestWaiver: 90\nneverWaived: [SEC-001]\n",
                "approvers: [cy, di]\nlongestWaiver: 30\nerrors: [SEO-002]\n");

        assertEquals(List.of("SEC-001"), both.neverWaived());
        assertEquals(List.of("SEO-002"), both.errors());
        assertEquals(30, both.longestWaiver());
        assertEquals(List.of("cy"), both.approvers());
        assertEquals(List.of(), problems);
    }

    @Test
    void shouldLetNobodyApproveWhereNobodyIsCommon() {
        Policy both = load("approvers: [bea]\n", "approvers: [di]\n");

        assertEquals(
                "the policies have no approver in common",
                both.objection(waiver("SEO-001", "bea", null, "2026-01-10")).orElse(""));
    }

    @Test
    void shouldSayWhatIsWrongWithPolicyAndWaivers() {
        load("approver: [bea]\n");
        assertEquals(List.of("SITE-004"), problems.stream().map(Finding::id).toList());
        problems.clear();
        for (String yaml :
                List.of("a: b\n", "- a\n", "- [a]\n", "- {id: SEO-001}\n", "- {id: [], page: {}}\n", "- ~\n")) {
            problems.clear();
            assertEquals(
                    List.of(),
                    Waivers.read(
                                    "waivers.yaml",
                                    yaml.getBytes(StandardCharsets.UTF_8),
                                    Policy.NONE,
                                    VALIDATOR,
                                    problems::add)
                            .list());
            assertTrue(!problems.isEmpty(), yaml);
        }
    }

    @Test
    void shouldTellOverdueByTheDay() {
        List<Waiver> waivers = List.of(waiver("SEO-001", "bea", null, "2026-01-10"));

        assertEquals(List.of(), Policy.overdue(waivers, LocalDate.parse("2026-01-10")));
        assertEquals(waivers, Policy.overdue(waivers, LocalDate.parse("2026-01-11")));
    }

    private Policy load(String... policies) {
        return new Policies(organisation(policies), problems::add).load(List.of(), "", Optional.empty());
    }

    private Policy ofSite(String profile, String own, String... policies) {
        List<Raw.Scalar> profiles =
                profile.isEmpty() ? List.of() : List.of(new Raw.Scalar(profile, new Place("site.yaml", 3)));
        return new Policies(organisation(policies), problems::add)
                .load(profiles, "policy.yaml", Optional.of(own.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> said() {
        return problems.stream()
                .map(f -> f.id() + " " + f.subject() + ": " + f.message() + ". Fix: " + f.fix())
                .toList();
    }

    @Test
    void shouldLetASiteTightenFurther() {
        Policy all = ofSite(
                "regulated",
                "longestWaiver: 10\napprovers: [bea]\nneverWaived: [SEO-001]\nrules:\n  TitlePresent: {max: 50}\n",
                "approvers: [bea, cy]\n");

        assertEquals(List.of(), said());
        assertEquals(10, all.longestWaiver());
        assertEquals(List.of("bea"), all.approvers());
        assertTrue(all.neverWaived().containsAll(List.of("SEO-001", "SEC-003")), all.toString());
        assertFalse(all.breakGlass());
        assertEquals("TitlePresent", all.rules().get(0).clause());
        assertTrue(all.rules().get(0).bySite());
    }

    @Test
    void shouldRefuseASiteThatLoosens() {
        Policy all = ofSite(
                "",
                "longestWaiver: 90\napprovers:\n  - bea\n  - di\nbreakGlass: allowed\n",
                "approvers: [bea, cy]\nlongestWaiver: 30\nbreakGlass: forbidden\n");

        assertEquals(
                List.of(
                        "SITE-016 policy.yaml:1: a site may only tighten: 90 days are more than the 30 that hold. Fix: take 'longestWaiver' out, or tighten it",
                        "SITE-016 policy.yaml:3: a site may only tighten: di may not approve; only bea, cy may. Fix: take 'approvers' out, or tighten it",
                        "SITE-016 policy.yaml:5: a site may only tighten: break-glass is forbidden. Fix: take 'breakGlass' out"),
                said());
        assertEquals(30, all.longestWaiver());
        assertEquals(List.of("bea"), all.approvers());
        assertFalse(all.breakGlass());
    }

    @Test
    void shouldHoldAProfileThatThePolicyDemands() {
        assertEquals(30, load("profile: regulated\n").longestWaiver());
        assertEquals(30, ofSite("shop", "", "profile: regulated\n").longestWaiver());
        assertEquals(90, ofSite("shop", "").longestWaiver());
        assertEquals(180, ofSite("marketing", "").longestWaiver());
        assertEquals(List.of(), said());
    }

    @Test
    void shouldSayThatThereIsNoSuchProfile() {
        ofSite("markting", "");
        ofSite("../policy", "");

        assertEquals(
                List.of(
                        "SITE-016 site.yaml:3: there is no profile 'markting'. Fix: write 'marketing' if that was meant",
                        "SITE-016 site.yaml:3: there is no profile '../policy'. Fix: use one of marketing, regulated, shop"),
                said());
    }

    @Test
    void shouldSayWhatInAPolicyIsNotUnderstood() {
        for (String yaml : List.of(
                "- a\n",
                "text\n",
                "longestWaiver: soon\n",
                "longestWaiver: 0\n",
                "approvers: {a: b}\n",
                "errors: [[a]]\n",
                "breakGlass: maybe\n",
                "rules: [SEO-001]\n",
                "rules: {SEO-001: 60}\n",
                "rules: {SEO-001: {}}\n",
                "requires: [SEO-001]\n",
                "requires: {components: [[SEO-001]]}\n",
                "profile: {a: b}\n")) {
            problems.clear();
            load(yaml);
            assertEquals(List.of("SITE-016"), problems.stream().map(Finding::id).toList(), yaml + said());
        }
        problems.clear();
        load("rules: ~\nerrors:\nrequires:\nprofile:\nlongestWaiver:\nbreakGlass:\n");
        assertEquals(List.of(), said());
        load("requires: {component: [MaxHtml]}\n");
        assertEquals(List.of("SITE-004"), problems.stream().map(Finding::id).toList());
    }

    @Test
    void shouldSayThatAWaiverStandsTwice() {
        String one =
                "- {id: SEO-004, page: /, block: '*', reason: with the translators, owner: ann, approver: bea, expires: 2027-01-01}\n";
        Waivers waivers = Waivers.read(
                "waivers.yaml",
                (one + one.replace("2027", "2028")).getBytes(StandardCharsets.UTF_8),
                Policy.NONE,
                VALIDATOR,
                problems::add);

        assertEquals(1, waivers.list().size());
        assertEquals(
                List.of(
                        "SITE-013 waivers.yaml:2: the waiver of SEO-004 on / may not stand: line 1 waives the same. Fix: keep one of them"),
                said());
    }

    @Test
    void shouldWarnOfAWaiverThatWaivesNothing() {
        Place line = new Place("waivers.yaml", 4);
        Waivers waivers = new Waivers(Map.of(waiver("SEO-001", "bea", null, "2026-01-10"), line));
        Finding waived = new Finding("SEO-001", Severity.ERROR, new Subject("/", "", Place.of("x")), "m", "f");

        assertEquals(List.of(), waivers.unused(List.of(waived)));
        Finding unused = waivers.unused(List.of()).get(0);
        assertEquals(Severity.WARNING, unused.severity());
        assertEquals("the waiver of SEO-001 on *, block *, waives nothing", unused.message());
        assertEquals(line, unused.subject().place());
    }

    private static ClassLoader organisation(String... policies) {
        return new ClassLoader(PolicyTest.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                List<URL> urls = new ArrayList<>();
                for (String policy : policies) {
                    urls.add(new URL(null, "memory:policy", new Memory(policy)));
                }
                return Collections.enumeration(urls);
            }
        };
    }

    private static final class Memory extends URLStreamHandler {
        private final String text;

        Memory(String text) {
            this.text = text;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    // nothing to connect to
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }
}
