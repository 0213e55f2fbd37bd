package org.sitewright.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated project writes two clauses with their checks into one folder, and registers nothing. */
class OwnClauseIT {
    private static final String HOME = Generated.SITE + "pages/index.yaml";
    private static final String RULES = "src/main/java/com/acme/rules/";
    private static final String RECORD = "src/main/java/com/acme/components/notice/Notice.java";

    @TempDir
    Path folder;

    private Generated project;

    /** Promised by a component. */
    private void writeCalm() throws IOException {
        project.write(
                RULES + "Calm.java",
                """
                package com.acme.rules;

                import java.lang.annotation.ElementType;
                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;
                import java.lang.annotation.Target;
                import org.sitewright.api.contract.Clause;

                /** A text does not shout: it has at most so many exclamation marks. */
                @Clause(id = "ACME-001", summary = "A text does not shout", reason = "Visitors leave", source = "practice")
                @Retention(RetentionPolicy.RUNTIME)
                @Target(ElementType.TYPE)
                public @interface Calm {
                    int value();
                }
                """);
        project.write(
                RULES + "CalmCheck.java",
                """
                package com.acme.rules;

                import jakarta.enterprise.context.ApplicationScoped;
                import java.util.List;
                import org.sitewright.api.verification.Check;
                import org.sitewright.api.verification.Finding;
                import org.sitewright.api.verification.RenderedBlock;

                /** Counts. */
                @ApplicationScoped
                public class CalmCheck implements Check.OfBlock<Calm> {
                    @Override
                    public List<Finding> check(Calm clause, RenderedBlock block) {
                        long marks = block.root().text().chars().filter(c -> c == '!').count();
                        return marks <= clause.value()
                                ? List.of()
                                : List.of(Finding.of(Calm.class, block.subject(), "It shouts " + marks + " times", "Say it once"));
                    }
                }
                """);
        project.edit(RECORD, "@NoScript", "@NoScript\n@com.acme.rules.Calm(1)");
        notice("Closed on Monday!");
    }

    /** Holds for every page, and is promised by none. */
    private void writeNoCheapest() throws IOException {
        project.write(
                RULES + "NoCheapest.java",
                """
                package com.acme.rules;

                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;
                import org.sitewright.api.contract.Clause;

                /** No page says that anything is the cheapest. */
                @Clause(id = "ACME-002", summary = "No page says cheapest")
                @Retention(RetentionPolicy.RUNTIME)
                public @interface NoCheapest {}
                """);
        project.write(
                RULES + "NoCheapestCheck.java",
                """
                package com.acme.rules;

                import jakarta.enterprise.context.ApplicationScoped;
                import java.util.List;
                import java.util.stream.Stream;
                import org.sitewright.api.verification.Check;
                import org.sitewright.api.verification.Finding;
                import org.sitewright.api.verification.RenderedPage;

                /** Looks for the word. */
                @ApplicationScoped
                public class NoCheapestCheck implements Check.OfPage<NoCheapest> {
                    @Override
                    public List<Finding> check(NoCheapest clause, RenderedPage page) {
                        return page.document().select("p").stream()
                                .filter(text -> text.text().contains("cheapest"))
                                .map(text -> Finding.of(NoCheapest.class, page.subject(text), "It says cheapest", "Say what it costs"))
                                .toList();
                    }
                }
                """);
    }

    private void notice(String heading) throws IOException {
        project.edit(
                HOME,
                "  - contact-details:",
                "  - notice:\n      heading: " + heading
                        + "\n      body: Our workshop is at the fair in the old town.\n  - contact-details:");
    }

    @Test
    void shouldHoldClausesOfTheProjectsOwn() throws Exception {
        project = Generated.in(folder);
        writeCalm();
        writeNoCheapest();
        Mvn.Outcome kept = project.run("compile", "sitewright:contracts", "sitewright:verify");
        kept.assertEnds(0, "site:notice", "  ACME-001 @Calm(1)", "Sitewright: site ADMITTED", "0 errors");
        assertFalse(kept.output().contains("ACME-002 ERROR"), kept.output());

        project.edit(HOME, "Closed on Monday!", "\"Closed! On Monday!\"");
        project.edit(HOME, "at the fair", "the cheapest at the fair");
        project.run("sitewright:verify")
                .assertFails(
                        "ACME-001 ERROR notice",
                        "It shouts 2 times. Fix: Say it once",
                        "ACME-002 ERROR",
                        "It says cheapest. Fix: Say what it costs",
                        "The build is refused: Sitewright: site REFUSED");

        project.write("draft.html", "<!DOCTYPE html><title>Boats</title><p>Our cheapest boats!!!</p>");
        project.run("sitewright:check", "-Dcheck=draft.html")
                .assertFails(
                        "ACME-002 ERROR / (draft.html:1): It says cheapest",
                        "ACME-001",
                        "Assumed: the site will stand at https://site.invalid; no canonical link says where.");

        project.edit(RULES + "CalmCheck.java", "@ApplicationScoped\n", "");
        project.run("compile", "sitewright:verify")
                .assertFails(
                        "COMP-007 ERROR",
                        "Notice promises @Calm (ACME-001), which nothing checks",
                        "Fix: annotate CalmCheck with @ApplicationScoped");
    }
}
