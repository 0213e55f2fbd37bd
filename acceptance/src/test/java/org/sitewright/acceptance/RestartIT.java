package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A waiver that expired refuses the next build, never a restart at night. */
class RestartIT {
    private static final int STARTS = 10;

    @TempDir
    Path folder;

    @Test
    void everyStartServesAndSaysWhatIsOverdue() throws Exception {
        Path war = Wars.write(Starts.overdue(), Pack.WHOLE, folder.resolve("site.war"));
        int serving = 0;
        for (int i = 0; i < STARTS; i++) {
            try (RunningLauncher launcher = new RunningLauncher(folder, "--port", 0, war)) {
                launcher.awaitReady();
                HttpResponse<String> home = RunningLauncher.get(launcher.url(war));
                assertEquals(200, home.statusCode());
                assertTrue(home.body().contains(Wars.HEADLINE), home.body());
                assertTrue(launcher.printed().contains(Starts.OVERDUE), launcher.printed());
                serving++;
            }
        }
        System.out.println(serving + " of " + STARTS + " starts on Payara Micro serve");
    }
}
