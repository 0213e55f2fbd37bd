package org.sitewright.benchmarks;

import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Notes when the server has started everything but the site: Faces says so last, just before the engine's gate. */
public final class ServerReady implements SystemEventListener {
    private static long wall;
    private static long cpu;

    /** Called by Faces. */
    public ServerReady() {}

    @Override
    public void processEvent(SystemEvent event) {
        wall = System.nanoTime();
        cpu = Cpu.process();
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    /** Milliseconds of wall time since then. */
    static double wallSince() {
        return (System.nanoTime() - wall) / 1e6;
    }

    /** Milliseconds of the process's CPU since then. */
    static double cpuSince() {
        return (Cpu.process() - cpu) / 1e6;
    }
}
