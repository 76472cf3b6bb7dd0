package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.InvitedPlatforms;
import jjj.rules.ServiceRule;
import jjj.rules.SmartCityRule;
import jjj.world.Government;
import jjj.world.Purpose;
import jjj.world.Services;

/** Sets the quality of services and schools from what governments spend on them and have built, per resident. */
final class ServiceLevels {
    private final ServiceQuality quality;
    private final BranchQuality branches;
    private double[] meanQuality = new double[0];
    private double[] meanSchools = new double[0];

    ServiceLevels(FinanceParameters parameters) {
        this.quality = parameters.services();
        this.branches = parameters.branches();
    }

    /** Takes the mean quality of every government before any of them changes. */
    void begin(Books books) {
        int governments = books.world().geography().governmentCount();
        meanQuality = new double[governments];
        meanSchools = new double[governments];
        for (int g = 0; g < governments; g++) {
            double people = 0;
            for (int zone : books.world().geography().zonesOf(g)) {
                double residents = Math.max(1, books.world().residents(zone));
                people += residents;
                meanQuality[g] += residents * books.world().services().quality(zone);
                meanSchools[g] += residents * books.world().services().schoolQuality(zone);
            }
            meanQuality[g] /= Math.max(1, people);
            meanSchools[g] /= Math.max(1, people);
        }
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
        SmartCityRule smart = books.world().rules().smartCity(g);
        double gain = platforms.serviceGain() * platforms.grownIn(books.month())
                + smart.serviceGain()
                        * smart.grownIn(books.month())
                        * government.operator().systemsPaidShare();
        for (int zone : books.world().geography().zonesOf(g)) {
            services.set(
                    zone,
                    withBranches(
                            books,
                            g,
                            quality.quality(services.baseQuality(zone), spendingRatio, stockRatio, gain),
                            meanQuality),
                    withBranches(
                            books,
                            g,
                            quality.quality(services.baseSchoolQuality(zone), spendingRatio, stockRatio, gain),
                            meanSchools));
        }
    }

    private double withBranches(Books books, int g, double without, double[] motherQuality) {
        double year = Months.middleInYears(books.month());
        double residents = books.world().governmentResidents(g);
        double paid = books.government(g).bought().branchesPaidShare();
        double with = without;
        for (ServiceRule.Branch branch : books.world().rules().services(g).branches()) {
            double served = branches.served(paid * branch.places().at(year), residents);
            with = branches.quality(with, motherQuality[branch.mother()], served);
        }
        return with;
    }

    private static double ratio(double now, double base) {
        return base > 0 ? now / base : 1;
    }

    /**
     * Wages, purchases and upkeep of a year, and what an operator gives beyond its fee, at the wages of 2016, CNY. What is
     * bought for an effect of its own – branches, systems, training – is not counted here a second time.
     */
    private static double spendingYuan(Books books, int g) {
        int account = books.accounts().government(g);
        double fen = -books.annualFen(account, Purpose.WAGES) - books.annualFen(account, Purpose.PUBLIC_PURCHASES);
        fen += Months.PER_YEAR * books.government(g).operator().extraServiceFenPerMonth();
        return fen / Fen.PER_YUAN / books.world().national().outputPerPostIndex();
    }
}
