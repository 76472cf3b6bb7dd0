package jjj.rules;

import java.util.List;
import java.util.Optional;

/**
 * An authority of several governments with its own budget.
 *
 * @param members numbers of governments, rising
 * @param levyShare part of their local taxes that they pay it, 0…1
 * @param centralYuanPerYear what the centre adds, CNY a year
 * @param servicesShare part of its budget that pays for services where they are worst; the rest builds infrastructure
 *     where there is least a head
 */
public record ClusterRule(List<Integer> members, double levyShare, double centralYuanPerYear, double servicesShare)
        implements OneOfSeveral<ClusterRule> {
    public ClusterRule {
        members = List.copyOf(members);
    }

    @Override
    public Optional<ClusterRule> beside(ClusterRule later) {
        List<Integer> left = OneOfSeveral.left(members, later.members);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClusterRule(left, levyShare, centralYuanPerYear, servicesShare));
    }
}
