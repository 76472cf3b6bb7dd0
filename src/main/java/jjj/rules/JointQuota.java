package jjj.rules;

import java.util.List;

/**
 * A quota of residential land for several governments together.
 *
 * @param members numbers of governments, rising
 * @param hectaresPerYear land that all of them together may plan, ha a year
 */
public record JointQuota(List<Integer> members, double hectaresPerYear) {
    public JointQuota {
        members = List.copyOf(members);
    }
}
