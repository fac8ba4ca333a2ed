package org.crmkit.examples.review.seed;

/**
 * Random numbers from a seed, the same on every machine.
 *
 * <p>Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014 (SplitMix64).
 */
public final class Randomness {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    /** Starts a stream of its own for each number. */
    public Randomness(long seed, long number) {
        state = mixed(seed + GAMMA) ^ mixed(number * GAMMA + 1);
    }

    /** {@return 64 random bits} */
    public long next() {
        state += GAMMA;
        return mixed(state);
    }

    /** {@return 0 ≤ a number < 1} */
    public double unit() {
        return (next() >>> 11) * UNIT;
    }

    /** {@return 0 ≤ a whole number < the bound}, which is small against 2^63. */
    public long below(long bound) {
        return (next() >>> 1) % bound;
    }

    /** {@return true so many times in a thousand} */
    public boolean chance(int perMille) {
        return below(1000) < perMille;
    }

    /** {@return one of some things, each as likely as the others} */
    public <T> T oneOf(T[] things) {
        return things[(int) below(things.length)];
    }

    /** {@return a number with mean 0 and standard deviation 1, normally distributed} */
    public double normal() {
        double length = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return length * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /** {@return how many of many rare events happen, if so many do on average} */
    public int events(double mean) {
        int events = 0;
        for (double time = pause(); time < mean; time += pause()) {
            events++;
        }
        return events;
    }

    private double pause() {
        return -StrictMath.log(1 - unit());
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
