package jjj.world;

import java.util.EnumMap;
import java.util.Map;
import jjj.base.Carry;
import jjj.base.StateStream;

/** What is not whole and waits for the next month, by what it is of. Part of the state, like everything that lasts. */
public final class Remainders {
    /** What remainders are kept of. */
    public enum Of {
        /** Posts for skilled people, by (zone, kind). */
        SKILLED_POSTS,
        /** Posts for others, by (zone, kind). */
        OTHER_POSTS,
        /** Posts that upgrading turns from other into skilled, by (zone, kind). */
        UPGRADED_POSTS,
        /** Posts that state firms move of their own accord, by government that invites them. */
        VOLUNTARY_POSTS,
        /** Staff posts and students of universities, by university. */
        CAMPUSES,
        /** Births, deaths and growing older, by (zone, band). */
        AGEING,
        /** Moves of other residents, by zone. */
        OTHER_MOVES,
        /** Skilled people who enter, by zone. */
        SKILLED_ENTRY,
        /** Firms that enter, by (zone, size). */
        FIRM_ENTRY,
        /** Firms that grow older, by (zone, size, age). */
        FIRM_AGE,
        /** Industry posts that are closed or moved out, by (zone, skilled or other). */
        PLANTS,
        /** Displaced people, by zone. */
        DISPLACED,
        /** Homes that wear out, m², by (zone, state). */
        HOME_DEPRECIATION,
        /** Hukou granted by quota, by government. */
        HUKOU_GRANTS
    }

    private final Map<Of, Carry> carries = new EnumMap<>(Of.class);

    /** The remainders of one thing; {@code slots} must be the same each time. */
    public Carry of(Of what, int slots) {
        Carry carry = carries.get(what); // asked for every slot of every month: nothing is made for asking
        if (carry == null) {
            carry = new Carry(slots);
            carries.put(what, carry);
        }
        return carry;
    }

    /** What lasts. */
    void state(StateStream state) {
        for (Of what : Of.values()) {
            Carry carry = carries.get(what);
            int slots = state.number(carry == null ? 0 : carry.slots());
            if (slots > 0) {
                of(what, slots).state(state);
            }
        }
    }
}
