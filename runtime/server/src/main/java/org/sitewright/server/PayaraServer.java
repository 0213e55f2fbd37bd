package org.sitewright.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Payara Micro in this process: one listener and one virtual server for each site, nothing else open. */
final class PayaraServer {
    private static final String LISTENERS = "configs.config.server-config.network-config.network-listeners.";
    private static final String VIRTUAL_SERVERS = "configs.config.server-config.http-service.virtual-server.";
    private static final String PROTOCOLS = "configs.config.server-config.network-config.protocols.protocol.";

    private final PayaraMicro micro;
    private final PayaraMicroRuntime runtime;
    private final AdminCommandRunner commands;
    private final Switchboard switchboard;

    private PayaraServer(PayaraMicro micro, PayaraMicroRuntime runtime, AdminCommandRunner commands)
            throws ReflectiveOperationException {
        this.micro = micro;
        this.runtime = runtime;
        this.commands = commands;
        this.switchboard = new Switchboard(runtime);
    }

    /** Starts the server with one listener for each port. */
    static PayaraServer start(Path folder, Path logging, String host, List<Integer> ports)
            throws BootstrapException, IOException, ReflectiveOperationException {
        AdminCommandRunner[] commands = new AdminCommandRunner[1];
        // Unpacked, the server starts with 15 s of CPU instead of 25: its classes lie in jars within the jar.
        PayaraMicro.setUpackedJarDir(
                Files.createDirectories(folder.resolveSibling("jars")).toFile());
        PayaraMicro micro = PayaraMicro.getInstance();
        micro.setRootDir(folder.toFile())
                .setHttpPort(ports.get(0))
                .setNoCluster(true)
                .setPrintLogo(false)
                .setLogPropertiesFile(logging.toFile());
        micro.setPreBootHandler(runner -> {
            set(runner, LISTENERS + "network-listener.http-listener.address=" + host);
            set(runner, "configs.config.server-config.hazelcast-config-specific-configuration.enabled=false");
            quiet(runner, "http-listener");
            noPlaceholder(runner, virtualServer(0));
        });
        micro.setPostBootHandler(runner -> commands[0] = runner);
        PayaraMicroRuntime runtime = micro.bootStrap();
        for (int site = 1; site < ports.size(); site++) {
            open(commands[0], site, host, ports.get(site));
        }
        return new PayaraServer(micro, runtime, commands[0]);
    }

    /** Headers and pages that name the server are off. */
    private static void quiet(AdminCommandRunner runner, String protocol) {
        for (String header : List.of("server-header", "xpowered-by", "xframe-options")) {
            set(runner, PROTOCOLS + protocol + ".http." + header + "=false");
        }
    }

    /**
     * Where no default web module is named, the server puts a placeholder of its own at {@code /}, again after every
     * undeployment, and it would win over what the switchboard points to. A name is enough; none need have it.
     */
    private static void noPlaceholder(AdminCommandRunner runner, String virtualServer) {
        set(runner, VIRTUAL_SERVERS + virtualServer + ".default-web-module=set-by-the-switchboard");
    }

    private static void open(AdminCommandRunner runner, int site, String host, int port) {
        String listener = listener(site);
        String virtualServer = virtualServer(site);
        must(
                runner,
                "create-virtual-server",
                "--hosts",
                "localhost",
                "--defaultwebmodule",
                "set-by-the-switchboard",
                virtualServer);
        must(runner, "create-protocol", listener);
        must(runner, "create-http", "--default-virtual-server", virtualServer, listener);
        quiet(runner, listener);
        must(
                runner,
                "create-network-listener",
                "--address",
                host,
                "--listenerport",
                Integer.toString(port),
                "--protocol",
                listener,
                "--threadpool",
                "http-thread-pool",
                listener);
    }

    static String listener(int site) {
        return site == 0 ? "http-listener" : "listener-" + site;
    }

    static String virtualServer(int site) {
        return site == 0 ? "server" : "site-" + site;
    }

    Gate gate(int site) throws ReflectiveOperationException {
        return switchboard.gate(virtualServer(site));
    }

    /** Deploys under the private root; true only when the application is really there. */
    boolean deploy(int site, Candidate candidate) {
        ClusterCommandResult result = commands.run(
                "deploy",
                "--name",
                candidate.name(),
                "--contextroot",
                candidate.root(),
                "--virtualservers",
                virtualServer(site),
                candidate.war().toString());
        return result.getExitStatus() != ClusterCommandResult.ExitStatus.FAILURE
                && runtime.getDeployedApplicationNames().contains(candidate.name());
    }

    /** Makes the candidate what the site answers with. */
    void switchTo(int site, Candidate candidate) throws ReflectiveOperationException {
        switchboard.point(virtualServer(site), listener(site), candidate.root());
    }

    void undeploy(Candidate candidate) {
        if (runtime.getDeployedApplicationNames().contains(candidate.name())) {
            commands.run("undeploy", candidate.name());
        }
    }

    void stop() throws BootstrapException {
        micro.shutdown();
    }

    private static void set(AdminCommandRunner runner, String assignment) {
        must(runner, "set", assignment);
    }

    private static void must(AdminCommandRunner runner, String command, String... arguments) {
        ClusterCommandResult result = runner.run(command, arguments);
        if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
            throw new IllegalStateException(
                    command + " " + String.join(" ", arguments) + " failed: " + result.getOutput());
        }
    }
}
