package jjj.world;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.base.StateStream;

/**
 * Posts that orders have moved, what their holders decided, and how long they stay. Posts in persons.
 * {@link #pending} posts were opened by the employers this month and wait for the workers' decision.
 */
public final class MovedPosts {
    /** What the holder of a moved post does (docs/ODD.md 7.6). */
    public enum Outcome {
        /** Lives there and takes the local hukou. */
        SETTLES_TRANSFERS("settlesTransfers"),
        /** Lives there and keeps the old hukou. */
        SETTLES_KEEPS("settlesKeeps"),
        /** Works there during the week. */
        COMMUTES_WEEKLY("commutesWeekly"),
        /** Travels every day. */
        COMMUTES_DAILY("commutesDaily"),
        /** Finds other work in the origin. */
        DECLINES("declines");

        private final String id;

        Outcome(String id) {
            this.id = id;
        }

        /** The name used in measures and files. */
        public String id() {
            return id;
        }
    }

    /** Hukou held when the post moved. */
    public enum HukouHeld {
        /** Hukou of the capital. */
        CAPITAL("capital"),
        /** Any other. */
        OTHER("other");

        private final String id;

        HukouHeld(String id) {
            this.id = id;
        }

        /** The name used in measures and files. */
        public String id() {
            return id;
        }
    }

    /**
     * Posts that move together.
     *
     * @param order number of the order
     * @param originGovernment where their holders are
     * @param destinationZone where they open
     * @param kind employer kind (ordinal)
     * @param persons posts
     * @param settlementPackage share of moving costs taken over by the employer
     */
    public record Batch(
            int order, int originGovernment, int destinationZone, int kind, long persons, double settlementPackage) {}

    /**
     * How far an order to state firms has come.
     *
     * @param headquarters headquarters at work
     * @param subsidiaries subsidiaries at work
     * @param registered subsidiaries registered, those at work among them
     * @param posts posts opened, persons
     */
    public record Progress(int headquarters, int subsidiaries, int registered, long posts) {
        /** Nothing yet. */
        public static final Progress NONE = new Progress(0, 0, 0, 0);
    }

    private final SortedMap<Integer, Progress> progress = new TreeMap<>();
    private final List<Batch> pending = new ArrayList<>();
    private final long[][][] outcomes;
    private final double[] expectedSettled;
    private final long[] opened;
    private final PostSurvival[] inPost;
    private final PostSurvival[] livingThere;

    /** Nothing moved yet. */
    public MovedPosts(int governments) {
        outcomes = new long[governments][HukouHeld.values().length][Outcome.values().length];
        expectedSettled = new double[governments];
        opened = new long[governments];
        inPost = new PostSurvival[governments];
        livingThere = new PostSurvival[governments];
        for (int government = 0; government < governments; government++) {
            inPost[government] = new PostSurvival();
            livingThere[government] = new PostSurvival();
        }
    }

    /** How long those who took a moved post stay in a post there. */
    public PostSurvival inPost(int destinationGovernment) {
        return inPost[destinationGovernment];
    }

    /** How long those who settled when their post moved go on living there. */
    public PostSurvival livingThere(int destinationGovernment) {
        return livingThere[destinationGovernment];
    }

    /** Kaplan–Meier share still in a post there after {@code months}; NaN while no post is that old. */
    public double retention(int destinationGovernment, int months) {
        return inPost[destinationGovernment].surviving(months);
    }

    /** Kaplan–Meier share of settlers still living there after {@code months}; NaN while nobody can be. */
    public double livingRetention(int destinationGovernment, int months) {
        return livingThere[destinationGovernment].surviving(months);
    }

    /** Employers open moved posts; they count as posts of the destination from now on. */
    public void open(Batch batch, int destinationGovernment) {
        pending.add(batch);
        opened[destinationGovernment] += batch.persons();
    }

    /** Posts that wait for a decision, in the order of opening. */
    public List<Batch> pending() {
        return List.copyOf(pending);
    }

    /** Replaces the posts that wait (those for which too few agents could be found are kept for the next month). */
    public void setPending(List<Batch> batches) {
        pending.clear();
        pending.addAll(batches);
    }

    /** A holder has decided. */
    public void decided(int destinationGovernment, HukouHeld hukou, Outcome outcome, long persons) {
        outcomes[destinationGovernment][hukou.ordinal()][outcome.ordinal()] += persons;
    }

    /** Adds the probability of settling, weighted by persons, of a holder who decided. */
    public void expectedToSettle(int destinationGovernment, double persons) {
        expectedSettled[destinationGovernment] += persons;
    }

    /** Posts decided with this outcome by people with this hukou, persons. */
    public long decided(int destinationGovernment, HukouHeld hukou, Outcome outcome) {
        return outcomes[destinationGovernment][hukou.ordinal()][outcome.ordinal()];
    }

    /** Posts decided, persons. */
    public long decided(int destinationGovernment) {
        long sum = 0;
        for (long[] byOutcome : outcomes[destinationGovernment]) {
            for (long count : byOutcome) {
                sum += count;
            }
        }
        return sum;
    }

    /** Sum of settling probabilities over decided posts, persons. */
    public double expectedSettled(int destinationGovernment) {
        return expectedSettled[destinationGovernment];
    }

    /** Ordered posts opened to date. */
    public long opened(int destinationGovernment) {
        return opened[destinationGovernment];
    }

    /** How far an order has come. */
    public Progress progress(int order) {
        return progress.getOrDefault(order, Progress.NONE);
    }

    /** Notes how far an order has come. */
    public void setProgress(int order, Progress now) {
        progress.put(order, now);
    }

    /** Central headquarters at work to date. */
    public int headquarters() {
        int sum = 0;
        for (Progress ofOrder : progress.values()) {
            sum += ofOrder.headquarters();
        }
        return sum;
    }

    /** Subsidiaries registered to date, those at work among them. */
    public int subsidiaries() {
        int sum = 0;
        for (Progress ofOrder : progress.values()) {
            sum += ofOrder.registered();
        }
        return sum;
    }

    /** What lasts. */
    void state(StateStream state) {
        state.map(progress, Progress.NONE, MovedPosts::state);
        state.list(pending, new Batch(0, 0, 0, 0, 0, 0), MovedPosts::state);
        state.numbers(outcomes);
        state.numbers(expectedSettled);
        state.numbers(opened);
        for (int government = 0; government < opened.length; government++) {
            inPost[government].state(state);
            livingThere[government].state(state);
        }
    }

    private static Progress state(StateStream state, Progress now) {
        return new Progress(
                state.number(now.headquarters()),
                state.number(now.subsidiaries()),
                state.number(now.registered()),
                state.number(now.posts()));
    }

    private static Batch state(StateStream state, Batch now) {
        return new Batch(
                state.number(now.order()),
                state.number(now.originGovernment()),
                state.number(now.destinationZone()),
                state.number(now.kind()),
                state.number(now.persons()),
                state.number(now.settlementPackage()));
    }
}
