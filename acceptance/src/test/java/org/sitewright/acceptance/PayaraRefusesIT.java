package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PayaraRefusesIT {
    @Deployment(name = "refused", managed = false, testable = false)
    static WebArchive site() {
        return Wars.archive(BreakingWays.named("inline-script").site(), Pack.WHOLE);
    }

    @ArquillianResource
    private Deployer deployer;

    @Test
    void aRefusedSiteIsReportedAsRefused() {
        Exception refusal = assertThrows(DeploymentException.class, () -> deployer.deploy("refused"));

        assertTrue(refusal.getMessage().contains("was refused"), refusal.getMessage());
    }
}
