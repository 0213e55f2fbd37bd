package org.sitewright.acceptance;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests of a site on Payara Micro from outside. A test adds
 * {@code @Deployment(testable = false) static WebArchive site() { return Wars.good("hello"); }}; each deployment is a
 * server of its own (10 to 20 s), so few deployments and many assertions.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class OnPayara {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @ArquillianResource
    private URL root;

    HttpResponse<String> get(String path) throws Exception {
        URI address = root.toURI().resolve(path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
