package org.sitewright.testkit;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Settings for one web application: the test's own and no others, so that it has the same result on every machine. */
final class TestSettings {
    private static final int ABOVE_ALL = 1000;

    private TestSettings() {}

    /** Registers them for the web application that is starting on this thread. */
    static void register(Map<String, String> settings) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().forClassLoader(loader).addDefaultInterceptors();
        builder.withSources(new PropertiesConfigSource(settings, "test", ABOVE_ALL));
        ConfigProviderResolver.instance().registerConfig(builder.build(), loader);
    }
}
