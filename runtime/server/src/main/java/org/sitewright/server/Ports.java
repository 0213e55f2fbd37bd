package org.sitewright.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports, found free before the server is started, so that a taken one is a message and not a stack trace. */
final class Ports {
    private Ports() {}

    /** One port for each WAR. */
    static List<Integer> forWars(Options options) throws UsageException {
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < options.wars().size(); i++) {
            int wanted = options.port() == 0 ? 0 : options.port() + i;
            int found = check(options.host(), wanted);
            while (ports.contains(found)) {
                found = check(options.host(), wanted);
            }
            ports.add(found);
        }
        return ports;
    }

    private static int check(String host, int port) throws UsageException {
        InetAddress address;
        try {
            address = InetAddress.getByName(host);
        } catch (IOException e) {
            throw new UsageException("--host " + host + " is not an address");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UsageException("cannot listen on " + host + ":" + port + ": " + e.getMessage());
        }
    }
}
