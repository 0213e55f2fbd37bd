package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

class PayaraAdmitsIT extends OnPayara {
    @Deployment(testable = false)
    static WebArchive site() {
        return Wars.archive(WarFiles.good(), Pack.WHOLE);
    }

    @Test
    void aGoodSiteAnswers() throws Exception {
        HttpResponse<String> page = get("");

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains(Wars.HEADLINE), page.body());
        assertTrue(
                page.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"),
                page.headers()::toString);
        assertEquals(200, get("visit").statusCode());
        assertEquals(404, get("nothing").statusCode());
        assertNotEquals(200, get("WEB-INF/site/site.yaml").statusCode());
    }
}
