package jjj.phase.workers;

import jjj.base.ParameterSource;
import jjj.world.Province;

/**
 * Loss from giving up a hukou, utils.
 *
 * <pre>
 *   HL = β_w (−ln(1 − ω)) Ω h_c (1 + 1.5 χ + 0.3 π max(0, age − 50)/10) clamp((q_old − q_new)/0.55, 0, 1.5)
 * </pre>
 *
 * ω: worth as a share of five years' income: 0.115 for Beijing, a third of it for Tianjin, 0 for Hebei; Ω: accept/pay
 * ratio; h_c: attachment of the class; χ: 1 with a child of school age; π: part of pension claims that is lost, 1
 * unless they are portable; q: quality of services where the hukou is from and where it goes. Source: docs/ODD.md 7.6.
 */
record HukouLoss(
        double wageWeight,
        double incomeShare,
        double metropolisShare,
        double acceptPayRatio,
        double child,
        double age,
        double ageFrom,
        double gap,
        double gapMost,
        double tieRooted,
        double tieCareer,
        double tiePricedOut) {
    private static final double DECADE = 10;

    static HukouLoss from(ParameterSource source) {
        return new HukouLoss(
                source.get("worker.betaWage"),
                source.get("worker.hukouIncomeShare"),
                source.get("worker.hukouMetropolisShare"),
                source.get("worker.acceptPayRatio"),
                source.get("worker.hukouChild"),
                source.get("worker.hukouAge"),
                source.get("worker.ageBandOld"),
                source.get("worker.hukouGap"),
                source.get("worker.hukouGapMost"),
                source.get("worker.hukouTieRooted"),
                source.get("worker.hukouTieCareer"),
                source.get("worker.hukouTiePricedOut"));
    }

    /** Worth of the hukou of a province as a share of five years' income (ω). */
    double worth(Province province) {
        return switch (province) {
            case CAPITAL -> incomeShare;
            case METROPOLIS -> incomeShare * metropolisShare;
            case DIVIDED -> 0;
        };
    }

    /** HL of somebody of this class, family and age. */
    double loss(
            double worth,
            int tasteClass,
            boolean schoolChild,
            double years,
            double qualityOld,
            double qualityNew,
            double pensionLossShare) {
        double tie =
                switch (tasteClass) {
                    case 0 -> tieRooted;
                    case 1 -> tieCareer;
                    default -> tiePricedOut;
                };
        double family = 1 + (schoolChild ? child : 0) + pensionLossShare * age * Math.max(0, years - ageFrom) / DECADE;
        double distance = Math.max(0, Math.min(gapMost, (qualityOld - qualityNew) / gap));
        return wageWeight * -StrictMath.log(1 - worth) * acceptPayRatio * tie * family * distance;
    }
}
