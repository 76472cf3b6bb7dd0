package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.world.Government;
import jjj.world.Province;
import jjj.world.Purpose;

/** Transfers from above, general spending beyond wages, upkeep, and infrastructure that governments pay themselves. */
final class Budgets {
    private final FinanceParameters parameters;

    Budgets(FinanceParameters parameters) {
        this.parameters = parameters;
    }

    /** The centre and the province pay a twelfth of the year's transfers; the province passes its taxes on first. */
    void payTransfers(Books books) {
        int governments = books.world().governments().size();
        long[] due = new long[governments];
        long throughProvince = 0;
        for (int g = 0; g < governments; g++) {
            due[g] = Fen.times(
                    books.government(g).base().transfersFen(),
                    parameters.budget().transferRatio(books.outputIndex(g)) / Months.PER_YEAR);
            throughProvince += ofProvince(books, g) ? due[g] : 0;
        }
        int province = books.accounts().province();
        long lacking = throughProvince - Math.max(0, books.ledger().depositsFen(province));
        if (lacking > 0) {
            books.payFromCentre(province, lacking, Purpose.TRANSFERS);
        }
        for (int g = 0; g < governments; g++) {
            int account = books.accounts().government(g);
            if (ofProvince(books, g)) {
                books.ledger().pay(province, account, due[g], Purpose.TRANSFERS);
            } else {
                books.payFromCentre(account, due[g], Purpose.TRANSFERS);
            }
        }
    }

    private static boolean ofProvince(Books books, int government) {
        return books.world().geography().governments().get(government).province() == Province.DIVIDED;
    }

    /**
     * Upkeep and the operator's fee first, then purchases with what general spending leaves after wages; a month's wages stay on deposit. In a
     * designated area the centre closes what is lacking.
     */
    void spend(Books books, int g) {
        Government government = books.government(g);
        double costIndex = books.buildingCostIndex(parameters.cash().costGrowthPerYear());
        long upkeepDue = Fen.ofYuan(parameters.infrastructure().upkeepDue(government.infrastructureYuan()) * costIndex);
        long wages = wagesFen(books, g);
        CityOperators.Due contracts = CityOperators.due(books, g);
        long wished = Math.max(0, plannedFen(books, g) - wages - upkeepDue - contracts.fee());
        if (books.isDesignated(g)) {
            books.coverByCentre(g, upkeepDue + wished + wages + contracts.sum());
        }
        long upkeep = Math.min(upkeepDue, spendable(books, g, wages));
        buy(books, g, upkeep);
        CityOperators.pay(books, g, contracts, wages);
        buy(books, g, Math.min(wished, spendable(books, g, wages)));
        double paidShare = upkeepDue == 0 ? 1 : (double) upkeep / upkeepDue;
        age(government, paidShare);
    }

    private void age(Government government, double upkeepPaidShare) {
        double lost = parameters.infrastructure().lostShare(upkeepPaidShare) * government.infrastructureYuan();
        double completed = parameters.infrastructure().completed(government.worksYuan());
        government.addWorks(-completed);
        government.addInfrastructure(completed - lost);
    }

    private static long spendable(Books books, int government, long kept) {
        return Math.max(0, books.spendableFen(government) - kept);
    }

    /** Buys from private employers. */
    static void buy(Books books, int government, long fen) {
        books.ledger()
                .pay(
                        books.accounts().government(government),
                        books.accounts().firms(government),
                        fen,
                        Purpose.PUBLIC_PURCHASES);
    }

    static long wagesFen(Books books, int government) {
        return Math.max(0, -books.ledger().flowFen(books.accounts().government(government), Purpose.WAGES));
    }

    /** General spending planned for the month, wages and upkeep included, and what taxes on homes and land bring, fen. */
    private long plannedFen(Books books, int government) {
        long general = Fen.times(
                books.government(government).base().spendingFen(),
                parameters.budget().spendingRatio(books.outputIndex(government)) / Months.PER_YEAR);
        double taxes = books.annualFen(books.accounts().government(government), Purpose.PROPERTY_TAXES);
        return general + Fen.times(1, Math.max(0, taxes) / Months.PER_YEAR);
    }

    /** Bond proceeds and money beyond the reserve build infrastructure, over some months. */
    void invest(Books books, int g) {
        Government government = books.government(g);
        int account = books.accounts().government(g);
        long deposits = books.ledger().depositsFen(account);
        long ofBonds = Math.max(0, Math.min(government.bondCashFen(), deposits));
        government.changeBondCash(ofBonds - government.bondCashFen());
        double reserve = parameters.cash().reserveMonths() * plannedFen(books, g);
        double pace = parameters.cash().paceMonths();
        long fromBonds = (long) (ofBonds / pace);
        long fromSurplus = (long) (Math.max(0, deposits - ofBonds - reserve) / pace);
        long paid = Math.max(0, Math.min(fromBonds + fromSurplus, deposits - wagesFen(books, g)));
        build(books, g, account, paid);
        government.changeBondCash(-Math.min(fromBonds, paid));
    }

    /** Pays for infrastructure and adds it to the works under way. */
    void build(Books books, int g, int payer, long fen) {
        books.ledger().pay(payer, books.accounts().firms(g), fen, Purpose.INFRASTRUCTURE_CONSTRUCTION);
        books.government(g)
                .addWorks(Fen.toYuan(fen)
                        / books.buildingCostIndex(parameters.cash().costGrowthPerYear()));
    }

    /** Works under way at the start: as much as keeps the stock of infrastructure level. */
    void open(Government government) {
        double wear = parameters.infrastructure().lostShare(1) * government.infrastructureYuan();
        government.addWorks(wear / parameters.infrastructure().completed(1));
    }
}
