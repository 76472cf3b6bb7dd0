package jjj.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of which several may hold in one month, each for another thing. One law for all of them, the same as for rules of
 * which there is one in each place: <b>the last one written holds</b>. It takes the place of an earlier one for the same
 * thing and leaves others alone.
 *
 * <ul><li>the same payment up-stream, park or order: between the same two places (orders: given in the same month too)
 *     <li>the same branches: of the same mother city; the same money for services: from the same purse
 *     <li>the same link: between the same two places    <li>the same announcement: of the same area
 *     <li>pools, joint quotas and authorities: a government is a member of one, the last written; an earlier one goes on
 *     with those who are left</ul>
 *
 * Source: docs/ODD.md 7.11.
 *
 * @param <R> the kind of rule
 */
interface OneOfSeveral<R extends OneOfSeveral<R>> {
    /** What is left of this rule once {@code later} is written: all of it, the part that is not concerned, or nothing. */
    Optional<R> beside(R later);

    /** Writes a rule: what earlier ones said of the same thing is gone. */
    static <R extends OneOfSeveral<R>> void write(List<R> rules, R later) {
        List<R> left = rules.stream()
                .map(earlier -> earlier.beside(later))
                .flatMap(Optional::stream)
                .toList();
        rules.clear();
        rules.addAll(left);
        rules.add(later);
    }

    /** A rule if it is about another thing than a later one. */
    static <R> Optional<R> unlessSame(R rule, Object thing, Object ofLater) {
        return Objects.equals(thing, ofLater) ? Optional.empty() : Optional.of(rule);
    }

    /** Members that a later rule does not take over. */
    static List<Integer> left(List<Integer> members, List<Integer> taken) {
        return members.stream().filter(member -> !taken.contains(member)).toList();
    }
}
