package org.sitewright.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts Open Liberty with one WAR. */
final class OpenLiberty {
    private OpenLiberty() {}

    static OtherServer start(Path war, Path work) throws IOException {
        Path home = Path.of(System.getProperty("acceptance.servers"), "wlp");
        Path server = Files.createDirectories(work.resolve("servers/site/apps")).getParent();
        Files.copy(war, server.resolve("apps/site.war"));
        int port = OtherServer.freePort();
        Files.writeString(
                server.resolve("server.xml"),
                """
                <server>
                  <featureManager>
                    <feature>webProfile-10.0</feature>
                    <feature>mpConfig-3.1</feature>
                  </featureManager>
                  <httpEndpoint id="defaultHttpEndpoint" host="127.0.0.1" httpPort="%d" httpsPort="-1"/>
                  <httpDispatcher enableWelcomePage="false"/>
                  <applicationManager startTimeout="90s"/>
                  <webApplication location="site.war" contextRoot="/"/>
                </server>
                """
                        .formatted(port));
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // What the server's own start script opens; without it no bean of java.* has a proxy.
                "@" + home.resolve("lib/platform/java/java9.options"),
                "-Xmx512m",
                "-javaagent:" + home.resolve("bin/tools/ws-javaagent.jar"),
                "-Djava.awt.headless=true",
                "-jar",
                home.resolve("bin/tools/ws-server.jar").toString(),
                "site");
        command.environment().put("WLP_USER_DIR", work.toString());
        return new OtherServer(command, work.resolve("console.log"), port, "CWWKF0011I");
    }
}
