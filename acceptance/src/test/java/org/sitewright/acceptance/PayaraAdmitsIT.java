package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

class PayaraAdmitsIT extends OnPayara {
    @Deployment(testable = false)
    static WebArchive site() {
        return Wars.good("hello");
    }

    @Test
    void aGoodSiteAnswers() throws Exception {
        HttpResponse<String> page = get("");

        assertEquals(200, page.statusCode());
        assertEquals("hello", page.body());
    }
}
