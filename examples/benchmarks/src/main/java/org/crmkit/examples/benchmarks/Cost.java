package org.crmkit.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counts what work costs: the time on the wall, the CPU time of the whole process (garbage collection, compiler and native
 * code included: on a machine that others use too it says more than the clock), the CPU time of the working thread alone, and
 * what that thread allocates.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Cost {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREAD = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    /** Time on the wall, in milliseconds. */
    public double wall;

    /** CPU time of the whole process, in milliseconds. */
    public double cpu;

    /** CPU time of the working thread, in milliseconds. */
    public double thread;

    /** Memory allocated, in units of 1,000,000 bytes. */
    public double mb;

    /** Starts anew. */
    @Setup(Level.Iteration)
    public void clear() {
        wall = 0;
        cpu = 0;
        thread = 0;
        mb = 0;
    }

    /** {@return the work's result, its cost counted} */
    <T> T of(Callable<T> work) throws Exception {
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        long busy = PROCESS.getProcessCpuTime();
        long own = THREAD.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        T result = work.call();
        wall += (System.nanoTime() - start) / 1e6;
        thread += (THREAD.getCurrentThreadCpuTime() - own) / 1e6;
        cpu += (PROCESS.getProcessCpuTime() - busy) / 1e6;
        mb += (THREAD.getCurrentThreadAllocatedBytes() - bytes) / 1e6;
        return result;
    }

    /**
     * Counts the cost of work as that of a million items: milliseconds are then nanoseconds an item, and megabytes are bytes an
     * item. To be called once an iteration; the work's result is dropped, as JMH takes a public result for one more counter.
     *
     * @param items how many items the work deals with
     */
    public void perMillion(long items, Callable<?> work) throws Exception {
        of(work);
        double millions = items / 1e6;
        wall /= millions;
        cpu /= millions;
        thread /= millions;
        mb /= millions;
    }

    /**
     * Counts the cost of work as {@link #of} does, but the memory that stays in use as long as the result is kept, instead of all
     * that was allocated. The heap is collected before and after. To be called once an iteration.
     *
     * @param check looks at the result once all is counted
     */
    public <T> void kept(Callable<T> work, Consumer<? super T> check) throws Exception {
        long before = live();
        T result = of(work);
        mb = (live() - before) / 1e6;
        check.accept(result);
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
