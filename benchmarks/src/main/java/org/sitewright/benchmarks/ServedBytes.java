package org.sitewright.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.catalina.LifecycleException;
import org.sitewright.testkit.SiteUnderTest;

/** CPU of a cache hit, and of a plain servlet that writes the same bytes under the same headers, in turns. */
public final class ServedBytes {
    private static final int WARM_UP = 4_000;
    private static final int REQUESTS = 1_000;
    private static final int ROUNDS = 9;

    private ServedBytes() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws IOException, LifecycleException {
        try (BenchmarkSite ten = new BenchmarkSite(10);
                SiteUnderTest site = SiteUnderTest.start(ten.folder());
                Client hits = new Client(site.uri(), "/page-1")) {
            Client.Reply reply = hits.get();
            try (PlainServer server = new PlainServer(reply);
                    Client plain = new Client(server.uri(), "/page-1")) {
                Client.Reply same = plain.get();
                if (!same.headers().keySet().equals(reply.headers().keySet())
                        || !Arrays.equals(same.body(), reply.body())) {
                    throw new IllegalStateException(
                            "the answers differ: " + reply.headers() + " and " + same.headers());
                }
                System.out.printf(
                        Locale.ROOT,
                        "%,d bytes of gzip under %d headers%n",
                        reply.body().length,
                        reply.headers().size());
                compare(hits, plain);
            }
        }
    }

    private static void compare(Client hits, Client plain) throws IOException {
        ask(hits, WARM_UP);
        ask(plain, WARM_UP);
        double[] hit = new double[ROUNDS];
        double[] floor = new double[ROUNDS];
        double[] ratio = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            hit[round] = ask(hits, REQUESTS);
            floor[round] = ask(plain, REQUESTS);
            ratio[round] = hit[round] / floor[round];
        }
        System.out.printf(
                Locale.ROOT,
                "CPU a request on the server's side: cache hit %.1f µs, plain servlet %.1f µs; ratio in a round %.2f (%.2f to %.2f in %d rounds)%n",
                Cpu.median(hit),
                Cpu.median(floor),
                Cpu.median(ratio),
                Arrays.stream(ratio).min().orElse(0),
                Arrays.stream(ratio).max().orElse(0),
                ROUNDS);
    }

    /** Microseconds of CPU for each request, without this thread's. */
    private static double ask(Client client, int requests) throws IOException {
        long process = Cpu.process();
        long own = Cpu.thread();
        for (int i = 0; i < requests; i++) {
            client.get();
        }
        return ((Cpu.process() - process) - (Cpu.thread() - own)) / 1e3 / requests;
    }
}
