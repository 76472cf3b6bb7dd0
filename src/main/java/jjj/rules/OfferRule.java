package jjj.rules;

import java.util.Optional;

/**
 * What a government offers to those who come.
 *
 * @param settlementYuan paid once to each worker who settles, CNY
 * @param everySettler to every skilled person with a post there who moves in; otherwise to relocated people only
 * @param incentive what it offers to employers who move posts of their own accord
 */
public record OfferRule(double settlementYuan, boolean everySettler, Optional<RelocationIncentive> incentive) {
    /** Nothing. */
    public static final OfferRule NONE = new OfferRule(0, false, Optional.empty());

    /** This offer with another subsidy for settling. */
    public OfferRule withSettlement(double yuan, boolean every) {
        return new OfferRule(yuan, every, incentive);
    }

    /** This offer with an incentive for employers. */
    public OfferRule withIncentive(RelocationIncentive offered) {
        return new OfferRule(settlementYuan, everySettler, Optional.of(offered));
    }
}
