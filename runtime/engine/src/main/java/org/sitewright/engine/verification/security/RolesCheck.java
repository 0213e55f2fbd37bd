package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitewright.api.contract.security.Roles;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;

/** Compares declared roles with what the page's file says of the page, and with how it is sent. */
@ApplicationScoped
public class RolesCheck implements Check.OfBlock<Roles>, Check.OfPage<Roles> {
    @Override
    public List<Finding> check(Roles clause, RenderedBlock block) {
        boolean named = clause.value().length > 0
                && Arrays.stream(clause.value()).noneMatch(role -> role.isBlank() || role.equals("*"));
        return named
                ? List.of()
                : List.of(Finding.of(
                        Roles.class,
                        block.blaming("java"),
                        "@Roles names no role that a user could be in",
                        "Name the roles as the server knows them, or take @Roles off"));
    }

    /** Looks at every component of the page itself: {@code clause} is not read, it may belong to any of its blocks. */
    @Override
    public List<Finding> check(Roles clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        List<RenderedBlock> restricted = page.blocks().stream()
                .filter(block -> block.contract().has(Roles.class))
                .limit(1)
                .toList();
        for (RenderedBlock block : restricted) {
            if (page.page().listed() && page.page().indexed()) {
                findings.add(Finding.of(
                        Roles.class,
                        block.subject(),
                        "Only some may read the page, and search engines are told of it",
                        "Set index: false on the page"));
            }
            if (!page.headers().getOrDefault("Cache-Control", "").contains("no-store")) {
                findings.add(Finding.of(
                        Roles.class,
                        block.subject(),
                        "Only some may read the page, and caches may keep it",
                        "Send Cache-Control: no-store"));
            }
        }
        return findings;
    }
}
