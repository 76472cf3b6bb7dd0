package jjj.base;

/**
 * Random numbers that are functions of (seed, entity, month, stream, index), never of call order. Two scenarios with
 * one seed therefore differ only by the policy, and no result depends on threads. The mixing is the finaliser of
 * splitmix64.
 */
public final class Draws {
    private static final double UNIT = 0x1.0p-52;
    private static final int UNUSED_BITS = 12;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long MIX_FIRST = 0xBF58476D1CE4E5B9L;
    private static final long MIX_SECOND = 0x94D049BB133111EBL;

    private final long seed;

    /** Draws of one world. */
    public Draws(long seed) {
        this.seed = mix(seed + GOLDEN);
    }

    /** Uniform in (0, 1), never 0 or 1: logs of it are taken. */
    public double uniform(long entity, int month, Stream stream) {
        return unit(bits(entity, month, stream));
    }

    /** Uniform in (0, 1) for the thing {@code index} (alternative, parcel, developer): its own id, not its place. */
    public double uniform(long entity, int month, Stream stream, long index) {
        return unit(mix(bits(entity, month, stream) ^ mix(index + GOLDEN)));
    }

    /**
     * What all draws of one month and stream share, for loops over many entities: {@code uniform(moment(m, s), e)} is
     * {@code uniform(e, m, s)}.
     */
    public static long moment(int month, Stream stream) {
        return mix(((long) month << 16) | stream.code());
    }

    /** The draw of an entity at a {@link #moment}. */
    public double uniform(long moment, long entity) {
        return unit(mix(seed ^ mix((entity + GOLDEN) ^ moment)));
    }

    /**
     * The bits behind the draws of a block of entities at a {@link #moment}, to compare with {@link #limit}: the mixing of
     * {@link #uniform(long, long)} cut into loops so short that the compiler does each for eight entities at a time
     * (1.7 instead of 2.9 ns a draw; as one loop it does one after another).
     */
    public void bits(long moment, long[] entities, int from, int count, long[] bits) {
        for (int i = 0; i < count; i++) {
            long entity = (entities[from + i] + GOLDEN) ^ moment;
            bits[i] = (entity ^ (entity >>> 30)) * MIX_FIRST;
        }
        mixOn(bits, count);
        for (int i = 0; i < count; i++) {
            long mixed = seed ^ bits[i] ^ (bits[i] >>> 31);
            bits[i] = (mixed ^ (mixed >>> 30)) * MIX_FIRST;
        }
        mixOn(bits, count);
        for (int i = 0; i < count; i++) {
            bits[i] = (bits[i] ^ (bits[i] >>> 31)) >>> UNUSED_BITS;
        }
    }

    private static void mixOn(long[] bits, int count) {
        for (int i = 0; i < count; i++) {
            bits[i] = (bits[i] ^ (bits[i] >>> 27)) * MIX_SECOND;
        }
    }

    /** Bits below this limit are draws below {@code chance}, exactly. */
    public static long limit(double chance) {
        return (long) Math.ceil(Math.max(0, Math.min(1, chance)) / UNIT - 0.5);
    }

    /**
     * What all draws of one entity, month and stream share: {@code indexed(key(e, m, s), i)} is
     * {@code uniform(e, m, s, i)}.
     */
    public long key(long entity, int month, Stream stream) {
        return bits(entity, month, stream);
    }

    /** The same at a {@link #moment}. */
    public long key(long moment, long entity) {
        return mix(seed ^ mix((entity + GOLDEN) ^ moment));
    }

    /** The draw for an index, from a {@link #key}. */
    public static double indexed(long key, long index) {
        return unit(mix(key ^ mix(index + GOLDEN)));
    }

    /** What an index adds to a {@link #key}, to be kept where the same indices come again and again. */
    public static long mark(long index) {
        return mix(index + GOLDEN);
    }

    /** The draw for an index of which the {@link #mark} is known: {@code marked(k, mark(i))} is {@code indexed(k, i)}. */
    public static double marked(long key, long mark) {
        return unit(mix(key ^ mark));
    }

    /** Standard normal, by the polar-free Box–Muller form on two keyed uniforms. */
    public double normal(long entity, int month, Stream stream, long index) {
        double first = uniform(entity, month, stream, 2 * index);
        double second = uniform(entity, month, stream, 2 * index + 1);
        return StrictMath.sqrt(-2 * StrictMath.log(first)) * StrictMath.cos(2 * StrictMath.PI * second);
    }

    /** Standard Gumbel: {@code −ln(−ln u)}. */
    public double gumbel(long entity, int month, Stream stream, long index) {
        return -StrictMath.log(-StrictMath.log(uniform(entity, month, stream, index)));
    }

    /** Count of successes: Poisson with mean {@code expected}, by inversion below 30, by a rounded normal above. */
    public long poisson(double expected, long entity, int month, Stream stream, long index) {
        if (!(expected > 0)) {
            return 0;
        }
        if (expected > 30) {
            double drawn = expected + StrictMath.sqrt(expected) * normal(entity, month, stream, index);
            return (long) Math.max(0, StrictMath.rint(drawn));
        }
        double u = uniform(entity, month, stream, index);
        double term = StrictMath.exp(-expected);
        double sum = term;
        long count = 0;
        while (u > sum && count < 400) {
            count++;
            term *= expected / count;
            sum += term;
        }
        return count;
    }

    private long bits(long entity, int month, Stream stream) {
        return mix(seed ^ mix((entity + GOLDEN) ^ mix(((long) month << 16) | stream.code())));
    }

    private static double unit(long bits) {
        return ((bits >>> UNUSED_BITS) + 0.5) * UNIT;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * MIX_FIRST;
        z = (z ^ (z >>> 27)) * MIX_SECOND;
        return z ^ (z >>> 31);
    }
}
