package org.sitewright.testkit.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.concurrent.atomic.AtomicInteger;

/** A bean that says something else each time, and fails when it is told to. */
@Named
@ApplicationScoped
public class Tide {
    private final AtomicInteger level = new AtomicInteger();

    public int getLevel() {
        if (level.get() < 0) {
            throw new IllegalStateException("no tide");
        }
        return level.incrementAndGet();
    }

    public void set(int value) {
        level.set(value);
    }
}
