package org.sitewright.engine.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.security.RateLimit;
import org.sitewright.api.contract.security.Roles;

class AccessTest {
    @RateLimit(requests = 60)
    record Often() {}

    @RateLimit(requests = 100, seconds = 1_000)
    @Roles({"member", "guest"})
    record Seldom() {}

    @Roles("member")
    record Members() {}

    record Text() {}

    private static Access of(Class<?>... components) {
        return Access.of(Stream.of(components).map(Contract::of).toList());
    }

    @Test
    void shouldBeOpenWhereNothingIsDeclared() {
        assertEquals(Access.OPEN, of(Text.class));
        assertTrue(Access.OPEN.isPublic());
    }

    @Test
    void shouldTakeTheStrictestRateAndAskForEachRole() {
        Access access = of(Text.class, Often.class, Seldom.class, Members.class, Members.class);
        assertEquals(Optional.of(new Access.Rate(100, 1_000)), access.rate());
        assertEquals(List.of(Set.of("guest", "member"), Set.of("member")), access.roles());
        assertFalse(access.isPublic());
        assertEquals("\"visitor\";q=100;w=1000", access.rate().orElseThrow().policy());
    }
}
