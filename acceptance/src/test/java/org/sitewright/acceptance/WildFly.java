package org.sitewright.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts WildFly with one WAR. */
final class WildFly {
    private static final List<String> OPENS = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    private WildFly() {}

    /** @param work folder of this one server, so that several can be started from one installation */
    static OtherServer start(Path war, Path work) throws IOException {
        Path home = Path.of(System.getProperty("acceptance.servers"), System.getProperty("acceptance.wildfly"));
        Path base = work.resolve("standalone");
        copy(home.resolve("standalone"), base);
        Files.copy(war, Files.createDirectories(base.resolve("deployments")).resolve("ROOT.war"));
        Path settings = base.resolve("configuration/standalone.xml");
        // The server's own welcome page would answer 200 where no site is.
        String welcome = "<location name=\"/\" handler=\"welcome-content\"/>";
        Files.writeString(settings, Files.readString(settings).replace(welcome, ""));
        int port = OtherServer.freePort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        OPENS.forEach(each -> command.add("--add-opens=" + each + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djboss.server.base.dir=" + base,
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + OtherServer.freePort(),
                "-Djboss.management.http.port=" + OtherServer.freePort(),
                "-c",
                "standalone.xml"));
        // "Admin console listening" or "is not listening": the last line of every start, with or without errors.
        return new OtherServer(new ProcessBuilder(command), work.resolve("console.log"), port, "WFLYSRV0051");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
