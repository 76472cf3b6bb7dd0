package jjj.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A park that two governments build together.
 *
 * @param id number of the agreement
 * @param destination government in which it lies
 * @param zone county or district in which it lies; the seat of the government if not given
 * @param origin government whose firms open branches there
 * @param firmsPerYear firms that come from the origin a year, at most
 * @param taxShareOfOrigin part of the taxes on the growth of innovators' output that goes to the origin, 0…1
 */
public record JointPark(
        int id, int destination, OptionalInt zone, int origin, double firmsPerYear, double taxShareOfOrigin)
        implements OneOfSeveral<JointPark> {
    @Override
    public Optional<JointPark> beside(JointPark later) {
        return OneOfSeveral.unlessSame(
                this, List.of(destination, zone, origin), List.of(later.destination, later.zone, later.origin));
    }
}
