package org.sitewright.acceptance;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/** Makes Arquillian tell the truth: the adapter's own container reports a refused WAR as a success. */
public class StrictPayaraMicro implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Strict.class);
    }

    /** Refuses what the server did not take: a deployment without servlets is none. */
    public static class Strict extends PayaraMicroDeployableContainer {
        @Override
        public Class<PayaraMicroContainerConfiguration> getConfigurationClass() {
            return PayaraMicroContainerConfiguration.class;
        }

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            ProtocolMetaData deployed;
            try {
                deployed = super.deploy(archive);
            } catch (DeploymentException e) {
                undeploy(archive); // or the server's process would stay
                throw e;
            }
            HTTPContext context =
                    deployed.getContexts(HTTPContext.class).stream().findFirst().orElse(null);
            if (context == null || context.getServlets().isEmpty()) {
                undeploy(archive);
                throw new DeploymentException(archive.getName() + " was refused by the server.");
            }
            return deployed;
        }
    }
}
