package jjj.phase.workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import jjj.base.Crew;
import jjj.base.IndexList;
import jjj.base.Parts;
import jjj.base.Stream;
import jjj.world.Geography;
import jjj.world.MovedPosts;
import jjj.world.Posts;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * Whose post moves by order and whose post is closed, by a drawn rank. Moved posts take holders of the same kind under
 * the government of origin, first where posts have been closed; what is left of closed posts loses its holders.
 */
final class Displacement {
    private static final int ORDINARY = 0;
    private static final int CLOSED = 1;
    private static final int CLOSED_FIRST_BITS = 4;
    private static final int WHOSE_POST = 100;

    private final Geography geography;
    private final int kinds;
    /** Also for the work zone of those without a post, where it stays ordinary. */
    private final byte[] slotState;

    private final boolean[] wanted;
    private final long[] reservedPersons;
    private final Queue holders = new Queue();
    private final Queue dismissed = new Queue();
    private final BitSet taken = new BitSet();
    private final BitSet dismissedWorkers = new BitSet();
    private final List<Called> called = new ArrayList<>();
    private final IndexList[] marked = Parts.lists();
    private final int[] closedAgents;

    /** Somebody whose post moves, and with which posts. */
    record Called(int worker, MovedPosts.Batch batch) {}

    Displacement(World world) {
        this.geography = world.geography();
        this.kinds = world.posts().kinds();
        int slots = geography.zoneCount() * kinds;
        this.slotState = new byte[(SkilledWorkers.NOWHERE + 1) * kinds];
        this.wanted = new boolean[geography.governmentCount() * kinds];
        this.reservedPersons = new long[slots];
        this.closedAgents = new int[slots];
    }

    /** Finds all of this month. Posts that are not called for yet stay pending, and reserved. */
    void find(World world, int month, Crew crew) {
        called.clear();
        taken.clear();
        dismissedWorkers.clear();
        holders.clear();
        dismissed.clear();
        Arrays.fill(reservedPersons, 0);
        boolean any = markSlots(world);
        if (any) {
            crew.each(Parts.COUNT, part -> scan(world.workers(), part));
            queue(world, month);
            holders.sort();
            dismissed.sort();
            call(world);
            dismiss();
        }
    }

    private boolean markSlots(World world) {
        Arrays.fill(wanted, false);
        int scale = world.workers().personsPerAgent();
        for (MovedPosts.Batch batch : world.movedPosts().pending()) {
            wanted[batch.originGovernment() * kinds + batch.kind()] |= batch.persons() >= scale;
            reservedPersons[batch.destinationZone() * kinds + batch.kind()] += batch.persons();
        }
        boolean any = false;
        Posts posts = world.posts();
        for (int zone = 0; zone < geography.zoneCount(); zone++) {
            for (int kind = 0; kind < kinds; kind++) {
                int slot = posts.slot(zone, kind);
                long tooMany = world.workers().personsInPosts(zone, kind) - posts.skilled(slot);
                closedAgents[slot] = (int) Math.max(0, tooMany / scale);
                boolean called = wanted[geography.governmentOf(zone) * kinds + kind];
                slotState[slot] = (byte) ((closedAgents[slot] > 0 ? CLOSED : ORDINARY) + (called ? 2 : 0));
                any |= slotState[slot] != ORDINARY;
            }
        }
        return any;
    }

    private void scan(SkilledWorkers workers, int part) {
        marked[part].clear();
        int until = Parts.until(part, workers.size());
        int worker = workers.nextMarked(Parts.from(part, workers.size()), until, slotState);
        while (worker < until) {
            marked[part].add(worker);
            worker = workers.nextMarked(worker + 1, until, slotState);
        }
    }

    private void queue(World world, int month) {
        SkilledWorkers workers = world.workers();
        for (IndexList part : marked) {
            for (int place = 0; place < part.size(); place++) {
                int worker = part.get(place);
                queue(world, month, worker, workers.work(worker) * kinds + workers.kind(worker));
            }
        }
    }

    private void queue(World world, int month, int worker, int slot) {
        long rank = Queue.rank(world.draws().uniform(world.workers().id(worker), month, Stream.MOVED_POST, WHOSE_POST));
        boolean closed = (slotState[slot] & CLOSED) != 0;
        if (closed) {
            dismissed.add(slot, rank, worker);
        }
        if (slotState[slot] >= 2) {
            int group = geography.governmentOf(slot / kinds) * kinds + slot % kinds;
            holders.add(group, closed ? rank >>> CLOSED_FIRST_BITS : rank, worker);
        }
    }

    private void call(World world) {
        int scale = world.workers().personsPerAgent();
        int[] next = new int[wanted.length];
        Arrays.fill(next, -1);
        for (int position = holders.size() - 1; position >= 0; position--) {
            next[holders.thing(position)] = position;
        }
        List<MovedPosts.Batch> left = new ArrayList<>();
        for (MovedPosts.Batch batch : world.movedPosts().pending()) {
            int group = batch.originGovernment() * kinds + batch.kind();
            long persons = batch.persons();
            while (persons >= scale && has(next[group], group)) {
                int holder = holders.place(next[group]++);
                if (world.workers().work(holder) != batch.destinationZone()) {
                    callOne(world, holder, batch);
                    persons -= scale;
                }
            }
            if (persons > 0) {
                left.add(new MovedPosts.Batch(
                        batch.order(),
                        batch.originGovernment(),
                        batch.destinationZone(),
                        batch.kind(),
                        persons,
                        batch.settlementPackage()));
            }
        }
        world.movedPosts().setPending(merged(left));
    }

    private boolean has(int position, int group) {
        return position >= 0 && position < holders.size() && holders.thing(position) == group;
    }

    private void callOne(World world, int worker, MovedPosts.Batch batch) {
        called.add(new Called(worker, batch));
        taken.set(worker);
        int slot = world.workers().work(worker) * kinds + batch.kind();
        closedAgents[slot] = Math.max(0, closedAgents[slot] - 1);
    }

    /** Leftovers of one order between the same places are put together, so that whole agents come of them. */
    private static List<MovedPosts.Batch> merged(List<MovedPosts.Batch> left) {
        List<MovedPosts.Batch> result = new ArrayList<>();
        for (MovedPosts.Batch batch : left) {
            int same = -1;
            for (int i = 0; i < result.size(); i++) {
                MovedPosts.Batch other = result.get(i);
                boolean equal = other.order() == batch.order()
                        && other.originGovernment() == batch.originGovernment()
                        && other.destinationZone() == batch.destinationZone()
                        && other.kind() == batch.kind();
                same = equal ? i : same;
            }
            if (same < 0) {
                result.add(batch);
            } else {
                MovedPosts.Batch other = result.get(same);
                result.set(
                        same,
                        new MovedPosts.Batch(
                                other.order(),
                                other.originGovernment(),
                                other.destinationZone(),
                                other.kind(),
                                other.persons() + batch.persons(),
                                other.settlementPackage()));
            }
        }
        return result;
    }

    private void dismiss() {
        for (int position = 0; position < dismissed.size(); position++) {
            int slot = dismissed.thing(position);
            int worker = dismissed.place(position);
            if (closedAgents[slot] > 0 && !taken.get(worker)) {
                closedAgents[slot]--;
                taken.set(worker);
                dismissedWorkers.set(worker);
            }
        }
    }

    /** Those whose post moves, in the order of the posts. */
    List<Called> called() {
        return called;
    }

    /** Whether somebody's post has moved or closed: that decides the month. */
    boolean isTaken(int worker) {
        return taken.get(worker);
    }

    /** Those whose post is closed lose it. */
    void dismissFrom(SkilledWorkers workers) {
        for (int worker = dismissedWorkers.nextSetBit(0);
                worker >= 0;
                worker = dismissedWorkers.nextSetBit(worker + 1)) {
            workers.leavePost(worker);
        }
    }

    /** Posts kept for holders of moved posts, persons by slot. */
    long[] reservedPersons() {
        return reservedPersons;
    }
}
