package jjj.rules;

import java.util.Optional;

/**
 * A line under construction between two governments.
 *
 * @param from government
 * @param to government
 * @param yuanPerYear cost at the prices of 2016, CNY a year of building
 */
public record RailWorks(int from, int to, double yuanPerYear) implements OneOfSeveral<RailWorks> {
    @Override
    public Optional<RailWorks> beside(RailWorks later) {
        boolean same = from == later.from && to == later.to || from == later.to && to == later.from;
        return same ? Optional.empty() : Optional.of(this);
    }
}
