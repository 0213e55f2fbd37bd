package org.sitewright.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** CPU time: what a busy machine does not change much, as it does wall time. */
final class Cpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Cpu() {}

    /** Nanoseconds that this thread has worked. */
    static long thread() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Nanoseconds that the whole process has worked, its compiler and collector among it. */
    static long process() {
        return PROCESS.getProcessCpuTime();
    }

    /** The middle value. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
