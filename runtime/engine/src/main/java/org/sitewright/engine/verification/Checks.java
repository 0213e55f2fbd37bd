package org.sitewright.engine.verification;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.rendering.BlockRenderer;
import org.sitewright.engine.site.Rule;

/** All checks there are, each with the clause its type argument names. */
public final class Checks {
    private final List<Bound<?>> checks = new ArrayList<>();

    private record Bound<C extends Annotation>(Class<C> clause, Check<C> check) {
        /** The clause as it holds where nobody declares it. */
        C byDefault() {
            return clause.cast(Proxy.newProxyInstance(
                    clause.getClassLoader(),
                    new Class<?>[] {clause},
                    (proxy, method, args) ->
                            method.getName().equals("annotationType") ? clause : method.getDefaultValue()));
        }
    }

    /** Those checks; the container finds them, a unit test names them. */
    public Checks(Collection<? extends Check<?>> found) {
        found.forEach(check -> checks.add(bind(check)));
    }

    @SuppressWarnings("unchecked")
    private static <C extends Annotation> Bound<C> bind(Check<?> check) {
        return new Bound<>((Class<C>) clauseOf(check.getClass()), (Check<C>) check);
    }

    /** The type argument of the check; a client proxy of the container inherits it. */
    static Class<?> clauseOf(Class<?> check) {
        for (Class<?> at = check; at != null; at = at.getSuperclass()) {
            for (Type type : at.getGenericInterfaces()) {
                if (type instanceof ParameterizedType parameterized
                        && Check.class.isAssignableFrom((Class<?>) parameterized.getRawType())) {
                    return (Class<?>) parameterized.getActualTypeArguments()[0];
                }
            }
        }
        throw new IllegalStateException(check.getName() + " implements no Check<…> with its clause");
    }

    /** What the block's component promises and breaks. */
    List<Finding> of(RenderedBlock block) {
        List<Finding> findings = new ArrayList<>();
        checks.forEach(bound -> findings.addAll(of(bound, block)));
        return findings;
    }

    private static <C extends Annotation> List<Finding> of(Bound<C> bound, RenderedBlock block) {
        C promised = block.contract().promise(bound.clause()).orElse(null);
        return promised != null && bound.check() instanceof Check.OfBlock<C> check
                ? said(
                        block.contract().through(bound.clause()),
                        found(bound, block.subject(), () -> check.check(promised, block)))
                : List.of();
    }

    /** Findings name the basic clause, and the composed clauses through which it was promised. */
    private static List<Finding> said(String through, List<Finding> findings) {
        return through.isEmpty()
                ? findings
                : findings.stream()
                        .map(f -> new Finding(
                                f.id(),
                                f.severity(),
                                f.subject(),
                                f.message() + ", promised through " + through,
                                f.fix()))
                        .toList();
    }

    /** What holds for every page and this one breaks. */
    List<Finding> of(RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        checks.forEach(bound -> findings.addAll(of(bound, page)));
        return findings;
    }

    private static <C extends Annotation> List<Finding> of(Bound<C> bound, RenderedPage page) {
        return bound.check() instanceof Check.OfPage<C> check
                ? found(bound, page.subject(), () -> check.check(bound.byDefault(), page))
                : List.of();
    }

    /** What holds for every site and this one breaks. */
    List<Finding> of(RenderedSite site) {
        List<Finding> findings = new ArrayList<>();
        checks.forEach(bound -> findings.addAll(of(bound, site)));
        return findings;
    }

    private static <C extends Annotation> List<Finding> of(Bound<C> bound, RenderedSite site) {
        return bound.check() instanceof Check.OfSite<C> check
                ? found(bound, site.subject(), () -> check.check(bound.byDefault(), site))
                : List.of();
    }

    /** What a check finds; that it fails is a finding, too, and the others still have their say. */
    private static List<Finding> found(Bound<?> bound, Subject subject, Supplier<List<Finding>> check) {
        try {
            return check.get();
        } catch (RuntimeException | StackOverflowError | LinkageError failed) {
            String name = bound.clause().getSimpleName();
            return List.of(Rule.BROKEN_CHECK.at(
                    subject,
                    "the check of @" + name + " fails: " + BlockRenderer.reason(failed),
                    "correct the check of " + bound.clause().getName()));
        }
    }
}
