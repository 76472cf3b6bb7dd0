package jjj.model;

/**
 * How much memory a world takes when it has the most people.
 *
 * <pre>  bytes = places + agents · 34      agents = people at the start · 1.035^years ÷ people per agent </pre>
 *
 * An agent takes 24 bytes in arrays that keep a quarter in reserve when they grow, and 4 in lists of the month. Places are
 * cells, zones, travel times and the tables that phases keep. The figures were measured (docs/decisions/18-memory.md).
 *
 * @param people skilled people when there are the most
 * @param peoplePerAgent people that one agent stands for
 * @param cells squares of the land grid
 */
public record WorldSize(long people, int peoplePerAgent, int cells) {
    /** A world that takes no room to speak of. */
    public static final WorldSize NONE = new WorldSize(0, 1, 0);

    private static final double MOST_GROWTH_PER_YEAR = 0.035;
    private static final double BYTES_PER_AGENT = 34;
    private static final double STATED_BYTES_PER_AGENT = 25;
    private static final long BYTES_PER_CELL = 600;
    private static final long BYTES_OF_ZONES = 6L << 20;

    /** The size of a world that starts with so many skilled people and lasts so many years. */
    static WorldSize of(long peopleAtStart, double years, int peoplePerAgent, int cells) {
        double growth = StrictMath.pow(1 + MOST_GROWTH_PER_YEAR, Math.max(0, years));
        return new WorldSize((long) (peopleAtStart * growth), peoplePerAgent, cells);
    }

    /** The same people, more or fewer of them in one agent. */
    public WorldSize at(int otherPeoplePerAgent) {
        return new WorldSize(people, otherPeoplePerAgent, cells);
    }

    /** Agents when there are the most. */
    public long agents() {
        return people / peoplePerAgent;
    }

    /** What the world and its phases take. */
    public long bytes() {
        return cells == 0 ? 0 : (long) (agents() * BYTES_PER_AGENT) + places();
    }

    /** What a copy of the state takes, from which others go on. */
    public long stateBytes() {
        return cells == 0 ? 0 : (long) (agents() * STATED_BYTES_PER_AGENT) + places() / 4;
    }

    private long places() {
        return BYTES_OF_ZONES + cells * BYTES_PER_CELL;
    }
}
