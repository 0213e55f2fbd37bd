package org.sitewright.benchmarks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The texts that the plain Facelets view reads, one expression each. */
@Named("plain")
@ApplicationScoped
public class PlainText {
    private List<String> texts = List.of();

    /** Read by the view. */
    public List<String> getTexts() {
        return texts;
    }

    void setTexts(List<String> texts) {
        this.texts = List.copyOf(texts);
    }
}
