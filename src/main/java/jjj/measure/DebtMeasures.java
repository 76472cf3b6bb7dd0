package jjj.measure;

import static jjj.measure.Definition.of;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Fen;
import jjj.world.Debts;
import jjj.world.World;

/** What is owed, by kind, and how it compares with what is taken in. Ratios need twelve closed months. */
final class DebtMeasures {
    private static final int YEAR = 12;

    private static final double YUAN_PER_BILLION = 1e9;

    private DebtMeasures() {}

    /** An amount of a government in fen. */
    private interface Amount {
        double fen(Debts debts, int government);
    }

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        all.add(debt("debt.statutory", "statutory bonds outstanding", "Statutory debt", "法定债务", Debts::statutoryFen));
        all.add(debt(
                "debt.lgfv",
                "bank loans of the state developer (city investment company) outstanding",
                "City company (LGFV) debt",
                "城投有息债务",
                Debts::lgfvFen));
        all.add(debt(
                "debt.developmentBank",
                "loans of the development bank outstanding",
                "Development-bank loans",
                "开发性贷款",
                Debts::developmentBankFen));
        all.add(debt(
                "debt.soeProgramme",
                "loans of state firms for buildings and investment under order, outstanding",
                "State firms' debt for the programme",
                "央企疏解项目债务",
                Debts::stateEnterpriseProgrammeFen));
        all.add(debt(
                "debt.developers",
                "bank loans of private developers with this home market, outstanding",
                "Private developers' debt",
                "民营开发商债务",
                Debts::developersFen));
        all.add(debt(
                "debt.ppp",
                "fees still owed to private partners, present value at 4 % a year",
                "Obligations from partnership (PPP)",
                "政府和社会资本合作支出责任",
                Debts::partnershipFen));
        all.add(debt(
                "publicDebt",
                "statutory + city company + development bank + state firms' programme debt",
                "Public debt",
                "公共债务",
                Debts::publicFen));
        addRevenue(all);
        addRatios(all);
        return all;
    }

    private static void addRevenue(List<Definition> all) {
        all.add(income("revenue.taxes", "taxes of 12 months", "Revenue: taxes", "收入：税收", Debts::taxFen));
        all.add(income(
                "revenue.transfers",
                "transfers of the centre and the province, 12 months",
                "Revenue: transfers",
                "收入：转移支付",
                Debts::transfersFen));
        all.add(income(
                "revenue.land",
                "land receipts of 12 months before costs",
                "Revenue: land receipts",
                "收入：土地出让",
                Debts::landReceiptsFen));
    }

    private static void addRatios(List<Definition> all) {
        all.add(yearly(
                "debtToGdp",
                "public debt ÷ output of 12 months",
                "Public debt to GDP",
                "公共债务率（GDP）",
                Debts::publicFen,
                (debts, g) -> debts.world().governments().get(g).gdpYuanLastYear() * Fen.PER_YUAN));
        all.add(yearly(
                "statutoryDebtToGdp",
                "statutory debt ÷ output of 12 months",
                "Statutory debt to GDP",
                "法定债务率（GDP）",
                Debts::statutoryFen,
                (debts, g) -> debts.world().governments().get(g).gdpYuanLastYear() * Fen.PER_YUAN));
        all.add(yearly(
                "lgfvDebtToGdp",
                "city company debt ÷ output of 12 months",
                "City company debt to GDP",
                "城投债务率（GDP）",
                Debts::lgfvFen,
                (debts, g) -> debts.world().governments().get(g).gdpYuanLastYear() * Fen.PER_YUAN));
        all.add(yearly(
                "debtToCapacity",
                "public debt ÷ (tax + transfers + land receipts of 12 months)",
                "Public debt to fiscal capacity",
                "公共债务率（综合财力）",
                Debts::publicFen,
                (debts, g) -> (double) debts.taxFen(g) + debts.transfersFen(g) + debts.landReceiptsFen(g)));
        all.add(yearly(
                "landShare",
                "land receipts ÷ (tax + land receipts), 12 months",
                "Land share of own revenue",
                "土地出让收入占比",
                Debts::landReceiptsFen,
                (debts, g) -> (double) debts.taxFen(g) + debts.landReceiptsFen(g)));
        all.add(yearly(
                "landToBudget",
                "land receipts ÷ tax, 12 months",
                "Land receipts to budget revenue",
                "土地出让收入与一般预算收入之比",
                Debts::landReceiptsFen,
                Debts::taxFen));
        all.add(income(
                "budgetRevenue",
                "local taxes after sharing with province and centre, 12 months",
                "Budget revenue",
                "一般公共预算收入",
                Debts::taxFen));
        all.add(income(
                "transfersReceived",
                "transfers and grants from above, 12 months",
                "Transfers from above",
                "上级转移支付",
                Debts::transfersFen));
        all.add(of(
                "interestCover",
                "1",
                "(tax + transfers + net land receipts − wages of public posts) ÷ interest due, 12 months",
                "Interest cover",
                "利息保障倍数",
                Level.GOVERNMENT,
                (world, scope) -> scope.governments().length == 1 && hasYear(world)
                        ? new Debts(world).interestCover(scope.governments()[0])
                        : Double.NaN));
        all.add(of(
                "debtPerResident",
                "CNY",
                "public debt ÷ residents",
                "Public debt per resident",
                "人均公共债务",
                Level.GOVERNMENT,
                (world, scope) -> Sums.ratio(
                        sum(world, scope, Debts::publicFen) / Fen.PER_YUAN,
                        Sums.zones(world, scope, World::residents))));
        all.add(of(
                "debtPerInvestment",
                "1",
                "public debt ÷ investment of the programme to date",
                "Public debt per yuan invested",
                "单位投资公共债务",
                Level.GOVERNMENT,
                (world, scope) -> scope.governments().length == 1
                        ? Sums.ratio(
                                sum(world, scope, Debts::publicFen) / Fen.PER_YUAN,
                                world.programmes().get(scope.governments()[0]).investedYuan())
                        : Double.NaN));
        all.add(of(
                "defaults",
                "cases",
                "insolvencies of city companies to date",
                "Insolvencies of city companies",
                "城投违约次数",
                Level.GOVERNMENT,
                (world, scope) -> Sums.governments(
                        world, scope, (w, g) -> w.governments().get(g).defaults())));
        addFailures(all);
    }

    private static void addFailures(List<Definition> all) {
        all.add(of(
                "developerFailures",
                "cases",
                "private developers with this home market that could not pay interest, to date",
                "Failures of private developers",
                "民营开发商违约次数",
                Level.GOVERNMENT,
                (world, scope) -> Sums.governments(world, scope, (w, g) -> new Debts(w).developerFailures(g))));
        all.add(debt(
                "writtenOff",
                "loans to city companies and private developers that the bank has written off, to date",
                "Loans written off",
                "银行核销损失",
                Debts::writtenOffFen));
        all.add(debt(
                "closingGrants",
                "grants of the centre that closed a gap in the government's accounts, to date",
                "Gaps closed by the centre",
                "中央兜底补助",
                (debts, g) -> debts.world().governments().get(g).closingGrantsFen()));
        all.add(debt(
                "debtSwapped",
                "loans of city companies that special refinancing bonds have taken over, to date",
                "City company debt swapped into bonds",
                "城投债务置换额",
                (debts, g) -> debts.world().governments().get(g).swappedFen()));
        all.add(of(
                "lendingLimit",
                "bn CNY",
                "loans that city companies may owe at most: against planned land and revenue",
                "Lending limit of city companies",
                "城投融资上限",
                Level.GOVERNMENT,
                (world, scope) -> Sums.governments(
                                world, scope, (w, g) -> w.governments().get(g).lendingLimitFen())
                        / Fen.PER_BILLION_YUAN));
        all.add(of(
                "infrastructure",
                "bn CNY",
                "stock of public infrastructure at the cost of 2016",
                "Infrastructure",
                "基础设施存量",
                Level.GOVERNMENT,
                (world, scope) -> Sums.governments(
                                world, scope, (w, g) -> w.governments().get(g).infrastructureYuan())
                        / YUAN_PER_BILLION));
        all.add(debt(
                "borrowingRefused",
                "borrowing that city companies wanted and lenders did not give, to date",
                "Borrowing not granted",
                "未获满足的城投融资",
                (debts, g) -> debts.world().governments().get(g).unfundedYuan() * Fen.PER_YUAN));
    }

    private static Definition debt(String name, String formula, String english, String chinese, Amount amount) {
        return of(
                name,
                "bn CNY",
                formula,
                english,
                chinese,
                Level.GOVERNMENT,
                (world, scope) -> sum(world, scope, amount) / Fen.PER_BILLION_YUAN);
    }

    private static Definition income(String name, String formula, String english, String chinese, Amount amount) {
        return of(
                name,
                "bn CNY/year",
                formula,
                english,
                chinese,
                Level.GOVERNMENT,
                (world, scope) -> hasYear(world) ? sum(world, scope, amount) / Fen.PER_BILLION_YUAN : Double.NaN);
    }

    private static Definition yearly(
            String name, String formula, String english, String chinese, Amount part, Amount whole) {
        return of(
                name,
                "1",
                formula,
                english,
                chinese,
                Level.GOVERNMENT,
                (world, scope) ->
                        hasYear(world) ? Sums.ratio(sum(world, scope, part), sum(world, scope, whole)) : Double.NaN);
    }

    private static boolean hasYear(World world) {
        return world.ledger().monthsOfHistory() >= YEAR;
    }

    private static double sum(World world, Scope scope, Amount amount) {
        Debts debts = new Debts(world);
        return Sums.governments(world, scope, (w, g) -> amount.fen(debts, g));
    }
}
