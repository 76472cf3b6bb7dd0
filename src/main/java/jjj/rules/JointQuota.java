package jjj.rules;

import java.util.List;
import java.util.Optional;

/**
 * A quota of residential land for several governments together.
 *
 * @param members numbers of governments, rising
 * @param hectaresPerYear land that all of them together may plan, ha a year
 */
public record JointQuota(List<Integer> members, double hectaresPerYear) implements OneOfSeveral<JointQuota> {
    public JointQuota {
        members = List.copyOf(members);
    }

    @Override
    public Optional<JointQuota> beside(JointQuota later) {
        List<Integer> left = OneOfSeveral.left(members, later.members);
        return left.isEmpty() ? Optional.empty() : Optional.of(new JointQuota(left, hectaresPerYear));
    }
}
