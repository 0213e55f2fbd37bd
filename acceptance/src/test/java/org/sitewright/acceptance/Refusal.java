package org.sitewright.acceptance;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Refuses the application that it lies in. */
@WebListener
public class Refusal implements ServletContextListener {
    static final String REASON = "acceptance: the page / has two main headings";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        throw new IllegalStateException(REASON);
    }
}
