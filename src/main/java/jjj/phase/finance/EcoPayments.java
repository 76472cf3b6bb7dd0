package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.EcoPayment;
import jjj.rules.LandUse;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * Payments up-stream for land kept open and clean air.
 * <pre>
 *   paid a month = 1/12 · [ c_h · (protected + water + k · (fields + villages)) + c_p · max(0, target − C) ]
 * </pre>
 * <ul><li>c_h: CNY a hectare and year    <li>k: part that a red line keeps    <li>c_p: CNY a µg/m³ and year
 *     <li>C: fine particles, mean over residents, µg/m³</ul>
 * Paid as far as the payer has free money. Source: docs/ODD.md 7.10.
 */
final class EcoPayments {
    private static final double SQM_PER_HECTARE = 10_000;

    private EcoPayments() {}

    static void pay(Books books) {
        for (EcoPayment payment : books.world().rules().ecoPayments()) {
            double yuan = payment.yuanPerHectareYear() * keptHectares(books.world(), payment.receiver())
                    + payment.yuanPerMicrogramYear()
                            * Math.max(0, payment.targetMicrograms() - particles(books.world(), payment.receiver()));
            long due = Fen.ofYuan(yuan / Months.PER_YEAR);
            books.ledger()
                    .pay(
                            books.accounts().government(payment.payer()),
                            books.accounts().government(payment.receiver()),
                            Math.min(due, books.spendableFen(payment.payer())),
                            Purpose.ECO_COMPENSATION);
        }
    }

    private static double keptHectares(World world, int government) {
        double kept = world.rules().protection(government).keptShare();
        double sqm = 0;
        for (int zone : world.geography().zonesOf(government)) {
            sqm += world.cells().zoneSqm(zone, LandUse.PROTECTED)
                    + world.cells().zoneSqm(zone, LandUse.WATER);
            sqm += kept
                    * (world.cells().zoneSqm(zone, LandUse.FARMLAND)
                            + world.cells().zoneSqm(zone, LandUse.RURAL_SETTLEMENT));
        }
        return sqm / SQM_PER_HECTARE;
    }

    private static double particles(World world, int government) {
        double sum = 0;
        double people = 0;
        for (int zone : world.geography().zonesOf(government)) {
            double here = world.residents(zone);
            sum += here * world.services().pm25(zone);
            people += here;
        }
        return people > 0 ? sum / people : 0;
    }
}
