package jjj.phase.finance;

import jjj.base.Fen;
import jjj.rules.InvitedPlatforms;
import jjj.world.Government;
import jjj.world.Purpose;
import jjj.world.Services;

/** Sets the quality of services and schools from what governments spend on them and have built, per resident. */
final class ServiceLevels {
    private final ServiceQuality quality;

    ServiceLevels(FinanceParameters parameters) {
        this.quality = parameters.services();
    }

    void set(Books books, int g) {
        Services services = books.world().services();
        double residents = Math.max(1, books.world().governmentResidents(g));
        Government government = books.government(g);
        double spending = spendingYuan(books, g) / residents;
        double stock = government.infrastructureYuan() / residents;
        if (books.month() == books.world().startMonth()) {
            services.openPerHead(g, spending, stock);
        }
        double spendingRatio = ratio(spending, services.baseSpendingYuanPerHead(g));
        double stockRatio = ratio(stock, services.baseInfrastructureYuanPerHead(g));
        InvitedPlatforms platforms = books.world().rules().platforms(g);
        double gain = platforms.serviceGain() * platforms.grownIn(books.month());
        for (int zone : books.world().geography().zonesOf(g)) {
            services.set(
                    zone,
                    quality.quality(services.baseQuality(zone), spendingRatio, stockRatio, gain),
                    quality.quality(services.baseSchoolQuality(zone), spendingRatio, stockRatio, gain));
        }
    }

    private static double ratio(double now, double base) {
        return base > 0 ? now / base : 1;
    }

    /** Wages, purchases and upkeep of a year at the wages of 2016, CNY. */
    private static double spendingYuan(Books books, int g) {
        int account = books.accounts().government(g);
        double fen = -books.annualFen(account, Purpose.WAGES) - books.annualFen(account, Purpose.PUBLIC_PURCHASES);
        return fen / Fen.PER_YUAN / books.world().national().outputPerPostIndex();
    }
}
