package org.sitewright.engine.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.security.Roles;

class DeclaredRolesTest {
    @Roles({"member", "board"})
    record Club() {}

    @Roles("member")
    record Notices() {}

    @Roles("press")
    @Retention(RetentionPolicy.RUNTIME)
    @interface ForThePress {}

    @ForThePress
    record Release() {}

    @Roles({" ", "*"})
    record Mistaken() {}

    record Open() {}

    private static List<List<String>> told(Class<?>... components) {
        List<List<String>> told = new ArrayList<>();
        ServletContext context = (ServletContext) Proxy.newProxyInstance(
                DeclaredRolesTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (self, method, args) -> {
                    assertEquals("declareRoles", method.getName());
                    told.add(List.of((String[]) args[0]));
                    return null;
                });
        DeclaredRoles.tell(context, List.of(components));
        return told;
    }

    @Test
    void shouldTellTheServerEachRoleThatAComponentNames() {
        assertEquals(
                List.of(List.of("board", "member", "press")),
                told(Club.class, Notices.class, Open.class, Release.class));
    }

    @Test
    void shouldTellNothingWhereNoComponentNamesARole() {
        assertEquals(List.of(), told(Open.class));
        assertEquals(List.of(), told(Mistaken.class));
        assertEquals(List.of(), told());
    }
}
