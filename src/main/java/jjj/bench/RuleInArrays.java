package jjj.bench;

/**
 * The {@link Rule} as the model is written: arrays, everybody in order, draws in blocks, weights once for all who see the
 * same.
 */
public final class RuleInArrays {
    private static final int BLOCK = 1024;

    private final Rule rule;
    private final long[] id;
    private final byte[] place;
    private final short[] months;
    private final long[] bits = new long[BLOCK];
    private final double[][] cumulated = new double[Rule.PLACES][Rule.PLACES];

    /** So many agents. */
    public RuleInArrays(long seed, int agents) {
        rule = new Rule(seed);
        id = new long[agents];
        place = new byte[agents];
        months = new short[agents];
        for (int agent = 0; agent < agents; agent++) {
            id[agent] = agent;
            place[agent] = (byte) Rule.firstPlace(agent);
        }
    }

    /** Lets a month pass. */
    public void month(int month) {
        for (int here = 0; here < Rule.PLACES; here++) {
            rule.weigh(here, cumulated[here]);
        }
        long limit = Rule.limit();
        for (int from = 0; from < id.length; from += BLOCK) {
            int count = Math.min(BLOCK, id.length - from);
            rule.draw(month, id, from, count, bits);
            for (int agent = from; agent < from + count; agent++) {
                months[agent]++;
            }
            for (int i = 0; i < count; i++) {
                if (bits[i] < limit) {
                    choose(from + i, month);
                }
            }
        }
    }

    private void choose(int agent, int month) {
        int chosen = Rule.chosen(cumulated[place[agent]], rule.choice(id[agent], month));
        months[agent] = chosen == place[agent] ? months[agent] : 0;
        place[agent] = (byte) chosen;
    }

    /** One number for where everybody is and for how long. */
    public long sum() {
        long sum = 0;
        for (int agent = 0; agent < id.length; agent++) {
            sum += (place[agent] + 1L) * (months[agent] + 1L);
        }
        return sum;
    }
}
