package org.sitewright.api.verification;

import java.lang.annotation.Annotation;
import java.util.List;

/**
 * Verifies a clause. An implementation is a CDI bean ({@code @ApplicationScoped}), named after its clause
 * ({@code MaxHtml}, {@code MaxHtmlCheck}), and is found by its type argument: no registry. It implements one or more of
 * the three kinds here, returns findings, keeps no state, and neither throws nor logs.
 *
 * @param <C> the clause
 */
public interface Check<C extends Annotation> {
    /** Called for every block whose component promises the clause. */
    interface OfBlock<C extends Annotation> extends Check<C> {
        /** What of {@code clause} this block breaks; empty when nothing. */
        List<Finding> check(C clause, RenderedBlock block);
    }

    /** Called for every page, error pages among them; the clause has its default values, or the policy's. */
    interface OfPage<C extends Annotation> extends Check<C> {
        /** What of {@code clause} this page breaks; empty when nothing. */
        List<Finding> check(C clause, RenderedPage page);
    }

    /** A check of blocks that compares numbers with limits. */
    interface BudgetOfBlock<C extends Annotation> extends OfBlock<C>, Measuring<C, RenderedBlock> {
        @Override
        default List<Finding> check(C clause, RenderedBlock block) {
            return findings(clause, block, measure(clause, block));
        }
    }

    /** A check of pages that compares numbers with limits. */
    interface BudgetOfPage<C extends Annotation> extends OfPage<C>, Measuring<C, RenderedPage> {
        @Override
        default List<Finding> check(C clause, RenderedPage page) {
            return findings(clause, page, measure(clause, page));
        }
    }

    /** Called once for the site; the clause has its default values, or the policy's. */
    interface OfSite<C extends Annotation> extends Check<C> {
        /** What of {@code clause} the site breaks; empty when nothing. */
        List<Finding> check(C clause, RenderedSite site);
    }
}
