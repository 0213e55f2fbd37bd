package org.sitewright.acceptance.acme.beanreader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What a template of a third party may find in an application. */
@Named
@ApplicationScoped
public class Visitor {
    /** Someone. */
    public String getName() {
        return "whoever asked first";
    }
}
