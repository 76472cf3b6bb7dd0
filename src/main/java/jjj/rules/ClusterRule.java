package jjj.rules;

import java.util.List;

/**
 * An authority of several governments with its own budget.
 *
 * @param members numbers of governments, rising
 * @param levyShare part of their local taxes that they pay it, 0…1
 * @param centralYuanPerYear what the centre adds, CNY a year
 * @param servicesShare part of its budget that pays for services where they are worst; the rest builds infrastructure
 *     where there is least a head
 */
public record ClusterRule(List<Integer> members, double levyShare, double centralYuanPerYear, double servicesShare) {
    public ClusterRule {
        members = List.copyOf(members);
    }
}
