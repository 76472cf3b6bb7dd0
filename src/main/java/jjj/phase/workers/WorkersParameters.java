package jjj.phase.workers;

import jjj.base.ParameterSource;

/**
 * Parameters of the workers phase, by what they are about.
 *
 * @param tastes weights of utility
 * @param commuting cost of commuting
 * @param moveCost cost of moving
 * @param offer what is offered to those who settle
 * @param hukouLoss loss from giving up a hukou
 * @param homeCost housing cost
 * @param nests dissimilarities
 * @param occasions when a change is considered, and offers
 * @param family family stages and retirement
 * @param relocationElasticity factor on moving cost and loss of hukou for moved posts
 */
public record WorkersParameters(
        Tastes tastes,
        Commuting commuting,
        MoveCost moveCost,
        SettlementOffer offer,
        HukouLoss hukouLoss,
        HomeCost homeCost,
        Nests nests,
        Occasions occasions,
        Family family,
        double relocationElasticity) {
    /** From the parameter table. */
    public static WorkersParameters from(ParameterSource source) {
        return new WorkersParameters(
                Tastes.from(source),
                Commuting.from(source),
                MoveCost.from(source),
                SettlementOffer.from(source),
                HukouLoss.from(source),
                HomeCost.from(source),
                Nests.from(source),
                Occasions.from(source),
                Family.from(source),
                source.get("worker.relocationElasticity"));
    }
}
