package org.crmkit.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counts the CPU time of the whole process, garbage collection, compiler and native code included: on a machine that others
 * use too it says more than the clock on the wall.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class CpuTime {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** CPU time in milliseconds. */
    public double cpu;

    /** Starts anew. */
    @Setup(Level.Iteration)
    public void clear() {
        cpu = 0;
    }

    <T> T of(Callable<T> work) throws Exception {
        long start = PROCESS.getProcessCpuTime();
        T result = work.call();
        cpu += (PROCESS.getProcessCpuTime() - start) / 1e6;
        return result;
    }
}
