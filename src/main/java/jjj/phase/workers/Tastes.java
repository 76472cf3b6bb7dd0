package jjj.phase.workers;

import jjj.base.ParameterSource;
import jjj.rules.EmployerKind;
import jjj.world.SkilledWorkers.TasteClass;

/**
 * Weights of the value of an alternative, utils.
 *
 * <pre>
 *   U = β_w ln[w (1 − κ)] − β_h ln c + β_s ln(e q) + χ β_e ln(e q_school) + β_a ln a + ξ − M − HL
 * </pre>
 *
 * w: wage, CNY a year; κ: share of income lost to commuting, 0…0.95; c: housing cost, CNY a year; e: access to services,
 * 0…1; q: quality of services and schools, Beijing 2016 = 1; a: amenity, 1 at the start; ξ: constant of a government;
 * χ: 1 with a child of school age; M: {@link MoveCost}; HL: {@link HukouLoss}. The class {@code career} adds
 * 0.1 β_w for posts of platforms and innovators; {@code priced-out} has β_h × 1.3. Source: docs/ODD.md 7.6.
 */
record Tastes(
        double wage,
        double housing,
        double housingPricedOutFactor,
        double services,
        double schools,
        double amenity,
        double careerBonus,
        double withoutPostIncomeShare,
        double outsideWageShare,
        double attachment,
        double graduateStudyBonus,
        double graduateHomeBonus) {
    private static final int PRICED_OUT = TasteClass.PRICED_OUT.ordinal();
    private static final int CAREER = TasteClass.CAREER.ordinal();
    private static final int PLATFORM = EmployerKind.PLATFORM.ordinal();
    private static final int INNOVATOR = EmployerKind.INNOVATOR.ordinal();

    static Tastes from(ParameterSource source) {
        return new Tastes(
                source.get("worker.betaWage"),
                source.get("worker.betaHousing"),
                source.get("worker.betaHousingPricedOut"),
                source.get("worker.betaServices"),
                source.get("worker.betaSchools"),
                source.get("worker.betaAmenity"),
                source.get("worker.careerBonus"),
                source.get("worker.withoutPostIncomeShare"),
                source.get("worker.outsideWageShare"),
                source.get("worker.attachment"),
                source.get("worker.graduateStudyBonus"),
                source.get("worker.graduateHomeBonus"));
    }

    /** β_h of a class. */
    double housingOf(int tasteClass) {
        return tasteClass == PRICED_OUT ? housing * housingPricedOutFactor : housing;
    }

    /** What a class adds to posts of a kind, utils. */
    double postBonus(int tasteClass, int kind) {
        return tasteClass == CAREER && (kind == PLATFORM || kind == INNOVATOR) ? careerBonus * wage : 0;
    }

    /** Weight of ln e: services, and schools for parents. */
    double access(boolean child) {
        return child ? services + schools : services;
    }
}
