package jjj.phase.workers;

import jjj.world.Geography;
import jjj.world.World;

/**
 * What all people face this month, tabulated before anybody decides. While people decide nothing here changes, so that
 * several may read it at the same time.
 */
final class Situation {
    final WorkersParameters parameters;
    final Geography geography;
    /** Employer kinds: slots of posts are zone · kinds + kind. */
    final int kinds;

    final CommuteTable commutes;
    final HomeTable homes;
    final HukouTable hukous;
    final Offers offers;
    final MoveFactors moves;
    final Outside outside;
    final LogWages wages;
    final OfferBounds bounds;
    private final double[] constant;
    private final double[] constantFactor;
    private Constants constants = Constants.NONE;
    private double awayFactor = 1;
    private double acrossFactor = 1;

    Situation(WorkersParameters parameters, World world) {
        this.parameters = parameters;
        this.geography = world.geography();
        this.kinds = world.posts().kinds();
        this.commutes = new CommuteTable(parameters, geography);
        this.homes = new HomeTable(parameters, geography, commutes);
        this.hukous = new HukouTable(parameters, geography);
        this.offers = new Offers(parameters, world);
        this.moves = new MoveFactors(parameters, geography);
        this.outside = new Outside(parameters, world);
        this.wages = new LogWages(world);
        this.bounds = new OfferBounds(parameters, geography, kinds, commutes, homes, offers);
        this.constant = new double[geography.governmentCount()];
        this.constantFactor = new double[geography.governmentCount()];
    }

    /** Sets the constants of ordinary choices. */
    void setConstants(Constants found) {
        double rho = parameters.nests().government();
        constants = found;
        awayFactor = Elementary.exp(found.away() / rho);
        acrossFactor = Elementary.exp(found.across() / rho);
    }

    /** Takes over what follows from commutes, homes, hukou and vacancies: wages, ways, bounds, what leaving is worth. */
    void refresh(World world) {
        wages.refresh(world);
        moves.refresh(world.rules(), commutes);
        bounds.refresh(wages, constants.across());
        outside.refresh(world);
        for (int government = 0; government < constant.length; government++) {
            constant[government] = world.services().amenityConstant(government);
            constantFactor[government] =
                    Elementary.exp(constant[government] / parameters.nests().government());
        }
    }

    /** The constants of ordinary choices, utils. */
    Constants constants() {
        return constants;
    }

    /** ξ of a government, utils. */
    double constant(int government) {
        return constant[government];
    }

    /** e^{ξ/ρ_g}. */
    double constantFactor(int government) {
        return constantFactor[government];
    }

    /** e^{away/ρ_g}: on moving the home to another government. */
    double awayFactor() {
        return awayFactor;
    }

    /** e^{across/ρ_g}: on a home under another government than the post. */
    double acrossFactor() {
        return acrossFactor;
    }

    /** Value of wage and kind of a post, utils. */
    double wageValue(int slot, int tasteClass) {
        return parameters.tastes().wage() * wages.of(slot) + parameters.tastes().postBonus(tasteClass, slot % kinds);
    }

    /** Government of a row of the commute table, −1 for the row of those without a post. */
    int governmentOfRow(int workRow) {
        return workRow < geography.zoneCount() ? geography.governmentOf(workRow) : -1;
    }
}
