package jjj.rules;

import java.util.List;
import java.util.Optional;

/**
 * A park that two governments build together.
 *
 * @param id number of the agreement
 * @param destination government in which it lies
 * @param origin government whose firms open branches there
 * @param firmsPerYear firms that come from the origin a year, at most
 * @param taxShareOfOrigin part of the taxes on the growth of innovators' output that goes to the origin, 0…1
 */
public record JointPark(int id, int destination, int origin, double firmsPerYear, double taxShareOfOrigin)
        implements OneOfSeveral<JointPark> {
    @Override
    public Optional<JointPark> beside(JointPark later) {
        return OneOfSeveral.unlessSame(this, List.of(destination, origin), List.of(later.destination, later.origin));
    }
}
