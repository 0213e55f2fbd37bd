package org.sitewright.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Waiver;

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

        assertEquals(new Policy(List.of("SEC-001"), List.of("SEO-002"), 30, List.of("cy")), both);
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
                    Policy.waivers(
                            "waivers.yaml",
                            yaml.getBytes(StandardCharsets.UTF_8),
                            new Policy(null, null, null, null),
                            VALIDATOR,
                            problems::add));
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
        return Policy.load(
                new ClassLoader(PolicyTest.class.getClassLoader()) {
                    @Override
                    public Enumeration<URL> getResources(String name) throws IOException {
                        List<URL> urls = new ArrayList<>();
                        for (String policy : policies) {
                            urls.add(new URL(null, "memory:policy", new Memory(policy)));
                        }
                        return Collections.enumeration(urls);
                    }
                },
                VALIDATOR,
                problems::add);
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
