package org.sitewright.api.contract.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Direction;
import org.sitewright.api.contract.Tighter;

/** The component's form asks for personal data; no tracker or advertiser may be on its page. */
@Clause(id = "PRIV-006", summary = "Personal data is declared, and stays off pages with trackers")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Personal {
    /** Fields that hold personal data. */
    @Tighter(Direction.MORE)
    String[] fields();

    /** Whether it is health data or another special category (GDPR, article 9). */
    @Tighter(Direction.TRUE)
    boolean special() default false;
}
