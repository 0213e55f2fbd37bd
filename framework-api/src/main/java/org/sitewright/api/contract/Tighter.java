package org.sitewright.api.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which way a clause's element promises more, so that a policy can be seen to tighten and a new version to relax it.
 * Without it, a number is a bound that is tighter when {@link Direction#LOWER}, or {@link Direction#HIGHER} where the
 * element's name begins with {@code min}; an array lists what is allowed, tighter when {@link Direction#FEWER}; of
 * everything else any difference counts as relaxed, because nobody has said that it is not. On a clause itself {@link
 * Direction#ABSENT} says that the clause permits what is otherwise forbidden.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Tighter {
    /** Which way. */
    Direction value();
}
