package jjj.phase.workers;

import jjj.rules.RulesInForce;
import jjj.world.Geography;
import jjj.world.Province;
import jjj.world.Services;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * The hukou part of moving to a government, tabulated each month per hukou type.
 *
 * <pre>
 *   A_keep = (β_s + χ β_e) ln e,   A_transfer = −HL where the hukou is free,   factor = (Σ e^{A/ρ_τ})^{ρ_τ/ρ_g}
 * </pre>
 *
 * e: access with a residence permit ({@link Entitlement}). Source: docs/ODD.md 7.6.
 */
final class HukouTable {
    private static final Province[] PROVINCES = Province.values();
    private static final double OLDER_BY = 5;

    private final WorkersParameters parameters;
    private final Geography geography;
    private final int governments;
    private final double[] quality;
    private final double[] provinceQuality = new double[PROVINCES.length];
    private final double[] keepWeight;
    private final double[] transferWeight;
    private final double[] factor;
    private final Entitlement entitlement;

    HukouTable(WorkersParameters parameters, Geography geography) {
        this.parameters = parameters;
        this.geography = geography;
        this.governments = geography.governmentCount();
        this.quality = new double[governments];
        this.keepWeight = new double[PeopleTypes.HUKOU_TYPES * governments];
        this.transferWeight = new double[PeopleTypes.HUKOU_TYPES * governments];
        this.factor = new double[PeopleTypes.HUKOU_TYPES * governments];
        this.entitlement = new Entitlement(parameters.tastes(), geography);
    }

    /** Takes over services and rules of the month. */
    void refresh(World world, RulesInForce rules) {
        meanQuality(world.services(), world.workers());
        entitlement.refresh(rules);
        for (int government = 0; government < governments; government++) {
            for (int type = 0; type < PeopleTypes.HUKOU_TYPES; type++) {
                fill(type, government, rules.hukou(government).free());
            }
        }
    }

    private void meanQuality(Services services, SkilledWorkers workers) {
        double[] weights = new double[PROVINCES.length];
        double[] sums = new double[PROVINCES.length];
        for (int government = 0; government < governments; government++) {
            double sum = 0;
            double people = 0;
            for (int zone : geography.zonesOf(government)) {
                double weight = 1 + workers.agentsLivingIn(zone);
                sum += weight * services.quality(zone);
                people += weight;
            }
            quality[government] = people > 0 ? sum / people : 1;
            int province = geography.governments().get(government).province().ordinal();
            sums[province] += sum;
            weights[province] += people;
        }
        for (int province = 0; province < sums.length; province++) {
            provinceQuality[province] = weights[province] > 0 ? sums[province] / weights[province] : 1;
        }
    }

    private void fill(int type, int government, boolean free) {
        Province province = PeopleTypes.province(type);
        double rho = parameters.nests().tenure();
        int index = type * governments + government;
        double keep = entitlement.permit(government, PeopleTypes.childOf(type));
        double transfer =
                free ? -loss(type, province, government, yearsOf(PeopleTypes.band(type))) : Double.NEGATIVE_INFINITY;
        keepWeight[index] = Elementary.exp(keep / rho);
        transferWeight[index] = Elementary.exp(transfer / rho);
        double sum = keepWeight[index] + transferWeight[index];
        factor[index] = Elementary.pow(sum, rho / parameters.nests().government());
    }

    private double loss(int type, Province province, int government, double years) {
        return loss(province, PeopleTypes.tasteClass(type), PeopleTypes.childOf(type), years, government);
    }

    /** HL of giving up the hukou of a province for that of a government. */
    double loss(Province province, int tasteClass, boolean child, double years, int government) {
        HukouLoss equation = parameters.hukouLoss();
        double worth = equation.worth(province);
        return worth > 0
                ? equation.loss(
                        worth,
                        tasteClass,
                        child,
                        years,
                        provinceQuality[province.ordinal()],
                        quality[government],
                        entitlement.pensionLossShare(government))
                : 0;
    }

    /** Age band: below fifty, below retirement, above. */
    int band(int age) {
        return age < parameters.hukouLoss().ageFrom()
                ? 0
                : age < parameters.family().retirementAge() ? 1 : 2;
    }

    private double yearsOf(int band) {
        return switch (band) {
            case 0 -> 0;
            case 1 -> parameters.hukouLoss().ageFrom() + OLDER_BY;
            default -> parameters.family().retirementAge() + OLDER_BY;
        };
    }

    /** Province whose kind a hukou is of; outside the region counts as Hebei: nothing is lost with it. */
    Province province(int hukou) {
        return hukou < governments ? geography.governments().get(hukou).province() : Province.DIVIDED;
    }

    /** Index of the factor of a hukou type for the first government; those for the others follow. */
    int from(int type) {
        return type * governments;
    }

    /** (Σ e^{A/ρ})^{ρ_τ/ρ_g} of moving to a government whose hukou one does not hold, at an index. */
    double factor(int index) {
        return factor[index];
    }

    /** e^{A/ρ_τ} of keeping the hukou. */
    double keepWeight(int type, int government) {
        return keepWeight[type * governments + government];
    }

    /** e^{A/ρ_τ} of transferring it; 0 where one cannot. */
    double transferWeight(int type, int government) {
        return transferWeight[type * governments + government];
    }

    /** (β_s + χ β_e) ln e of somebody living under a government, utils. */
    double access(SkilledWorkers workers, int worker, int government, boolean child) {
        int hukou = workers.hukou(worker);
        boolean valued = parameters.hukouLoss().worth(province(hukou)) > 0;
        return hukou == government ? 0 : entitlement.of(workers, worker, government, child, valued);
    }

    /**
     * (β_s + χ β_e) ln e of a person relocated by order who keeps another hukou, utils.
     *
     * @param valued whether the hukou kept is worth something
     * @param points of an insured record
     */
    double accessRelocated(int government, int hukou, boolean valued, int points, boolean child) {
        return entitlement.ofRelocated(government, hukou, valued, points, child);
    }
}
