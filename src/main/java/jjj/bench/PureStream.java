package jjj.bench;

/**
 * The least that a month can cost: arrays of the same kinds as those of {@link jjj.world.SkilledWorkers}, 24 bytes an
 * agent, are passed over once in order; all are read, 14 bytes are written, nothing is decided. Every loop is one that the
 * compiler does for many agents at a time.
 */
public final class PureStream {
    /** Read and written, bytes an agent: what memory must carry. */
    public static final double BYTES_PER_AGENT = 24 + 14;

    private static final int BLOCK = 4096;
    private static final int PARTS = 64;

    private final int agents;
    private final long[] id;
    private final byte[][] bytesRead;
    private final byte[][] bytesWritten;
    private final short[][] shorts;
    private final long[][] read = new long[PARTS][BLOCK];

    /** Room for so many agents. */
    public PureStream(int agents) {
        this.agents = agents;
        this.id = new long[agents];
        this.bytesRead = new byte[2][agents];
        this.bytesWritten = new byte[4][agents];
        this.shorts = new short[5][agents];
    }

    /** One pass over everybody. */
    void pass(Team team) {
        team.each(PARTS, part -> pass(part, bound(part), bound(part + 1)));
    }

    /** One pass over everybody, by one thread. */
    public void pass() {
        pass(0, 0, agents);
    }

    private int bound(int part) {
        return (int) ((long) agents * part / PARTS);
    }

    private void pass(int part, int first, int last) {
        for (int from = first; from < last; from += BLOCK) {
            int until = Math.min(last, from + BLOCK);
            note(id, read[part], from, until);
            for (int array = 0; array < bytesWritten.length; array++) {
                add(bytesWritten[array], bytesRead[array & 1], from, until);
            }
            for (short[] values : shorts) {
                count(values, from, until);
            }
        }
    }

    private static void note(long[] values, long[] into, int from, int until) {
        for (int i = 0; i < until - from; i++) {
            into[i] ^= values[from + i];
        }
    }

    private static void add(byte[] values, byte[] others, int from, int until) {
        for (int i = from; i < until; i++) {
            values[i] += others[i];
        }
    }

    private static void count(short[] values, int from, int until) {
        for (int i = from; i < until; i++) {
            values[i]++;
        }
    }
}
