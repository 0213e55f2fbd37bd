package org.sitewright.engine.verification;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.Contract.Stated;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.contract.security.Inert;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.site.Rule;

/**
 * Clauses that components promise and that nobody holds. A promise is held by a check that was found, by the browser
 * stage, by the clauses that it is composed of, or as the declaration that another clause and the running site go by.
 */
final class UnheldPromises {
    /** What {@code DeclaredStorage}, {@code DeclaredThirdParties} and {@code Inertness} hold. */
    static final List<Class<? extends Annotation>> DECLARATIONS = List.of(Stores.class, ThirdParty.class, Inert.class);

    private final Set<Class<? extends Annotation>> checked;

    /** Of clauses other than those that are {@code checked}. */
    UnheldPromises(Set<Class<? extends Annotation>> checked) {
        this.checked = checked;
    }

    /** What the contracts of {@code components} promise that nobody holds. */
    List<Finding> of(Collection<Class<? extends Record>> components) {
        return components.stream()
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(component -> Contract.of(component).stated().stream()
                        .filter(stated -> !isHeld(stated.clause().annotationType()))
                        .map(stated -> finding(component, stated)))
                .toList();
    }

    private boolean isHeld(Class<? extends Annotation> clause) {
        return checked.contains(clause)
                || DECLARATIONS.contains(clause)
                || BrowserClauses.contain(clause.getAnnotation(Clause.class).id())
                || !Contract.of(clause).stated().isEmpty();
    }

    private static Finding finding(Class<?> component, Stated stated) {
        Class<? extends Annotation> clause = stated.clause().annotationType();
        String name = "@" + clause.getSimpleName();
        return Rule.UNHELD_PROMISE.at(
                Place.of(component.getName().replace('.', '/') + ".java"),
                component.getSimpleName() + " promises " + name + " ("
                        + clause.getAnnotation(Clause.class).id() + ")"
                        + (stated.through().isEmpty() ? "" : " through " + stated.by())
                        + ", which nothing checks",
                fix(clause) + ", compose " + name + " of clauses that are checked, or take it out of the contract");
    }

    /** What the check lacks, where one lies beside the clause; otherwise to write it. */
    private static String fix(Class<? extends Annotation> clause) {
        String check = clause.getSimpleName() + "Check";
        try {
            Class<?> type = Class.forName(clause.getName() + "Check", false, clause.getClassLoader());
            if (!Check.class.isAssignableFrom(type) || Checks.clauseOf(type) != clause) {
                return "let " + check + " implement Check.OfBlock<" + clause.getSimpleName() + ">";
            }
            if (!CheckClasses.hasScope(type)) {
                return "annotate " + check + " with @ApplicationScoped";
            }
            return canBeMade(type)
                    ? "put an empty META-INF/beans.xml beside " + check + ", which no container finds"
                    : "give " + check + " a public constructor without parameters";
        } catch (ClassNotFoundException | LinkageError | IllegalStateException none) {
            return "write " + check + ", an @ApplicationScoped Check.OfBlock<" + clause.getSimpleName() + ">";
        }
    }

    private static boolean canBeMade(Class<?> check) {
        return Arrays.stream(check.getDeclaredConstructors())
                .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()))
                .mapToInt(Constructor::getParameterCount)
                .anyMatch(parameters -> parameters == 0);
    }
}
