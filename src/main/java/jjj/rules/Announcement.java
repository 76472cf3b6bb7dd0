package jjj.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A new area is announced; buyers take on part of its promised future at once (docs/ODD.md 7.7).
 *
 * @param government whose area it is
 * @param zone the one zone announced; all zones of the government if empty
 * @param absorbedShare π, share of the promised price that demand takes on, 0…1
 * @param referencePriceYuanPerSqm price the area is promised to reach
 * @param years until it is promised to be reached
 * @param discountPerYear rate at which buyers discount
 * @param ringControls purchase controls in the ring around hold the spread back
 */
public record Announcement(
        int government,
        OptionalInt zone,
        double absorbedShare,
        double referencePriceYuanPerSqm,
        double years,
        double discountPerYear,
        boolean ringControls)
        implements OneOfSeveral<Announcement> {
    /** All zones of a government are announced. */
    public static Announcement ofGovernment(
            int government,
            double absorbedShare,
            double referencePriceYuanPerSqm,
            double years,
            double discountPerYear,
            boolean ringControls) {
        return new Announcement(
                government,
                OptionalInt.empty(),
                absorbedShare,
                referencePriceYuanPerSqm,
                years,
                discountPerYear,
                ringControls);
    }

    @Override
    public Optional<Announcement> beside(Announcement later) {
        return OneOfSeveral.unlessSame(this, List.of(government, zone), List.of(later.government, later.zone));
    }

    /** Share of the spread into the ring that is left where ring controls hold. */
    public static final double RING_LEFT_UNDER_CONTROLS = 0.1;
}
