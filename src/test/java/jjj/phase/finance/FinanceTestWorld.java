package jjj.phase.finance;

import java.util.Optional;
import java.util.function.Consumer;
import jjj.base.Fen;
import jjj.rules.BondRule;
import jjj.rules.DevelopmentLoanRule;
import jjj.rules.LandRule;
import jjj.rules.Path;
import jjj.rules.PlotUse;
import jjj.rules.ProgrammeFunds;
import jjj.rules.ProgrammeRule;
import jjj.rules.RulesInForce;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.Accounts;
import jjj.world.Government;
import jjj.world.Ledger;
import jjj.world.Purpose;
import jjj.world.SmallWorld;
import jjj.world.World;

/** The small region with a round economy around the phase: wages, taxes, and a designated area where one is asked for. */
final class FinanceTestWorld {
    static final Parameters PARAMETERS = Parameters.of(ParameterTable.shipped());
    static final int AREA = SmallWorld.AREA;
    private static final double WISHED_BILLION = 48;

    private final World world = SmallWorld.of(1, 1000);
    private final Finance finance = new Finance(FinanceParameters.from(PARAMETERS), world);
    private final long developmentLimitFen;
    private final boolean frozen;
    private int month = SmallWorld.START;
    private Consumer<RulesInForce> moreRules = rules -> {};

    /** An area whose land is allocated directly and whose state developer may borrow so much. */
    static FinanceTestWorld frozen(double developmentLimitBillionYuan) {
        return new FinanceTestWorld(Fen.ofBillionYuan(developmentLimitBillionYuan), true);
    }

    /** An area whose land is sold at auction, without development loans. */
    static FinanceTestWorld market() {
        return new FinanceTestWorld(0, false);
    }

    private FinanceTestWorld(long developmentLimitFen, boolean frozen) {
        this.developmentLimitFen = developmentLimitFen;
        this.frozen = frozen;
    }

    World world() {
        return world;
    }

    int month() {
        return month;
    }

    Books books() {
        return new Books(world, month);
    }

    Government government(int government) {
        return world.governments().get(government);
    }

    /** Writes further rules each month. */
    FinanceTestWorld with(Consumer<RulesInForce> more) {
        moreRules = more;
        return this;
    }

    /** Lets so many months pass. */
    World after(int months) {
        for (int passed = 0; passed < months; passed++) {
            writeRules();
            moreRules.accept(world.rules());
            earn();
            finance.run(world, month);
            world.ledger().close(month);
            month++;
        }
        return world;
    }

    private void writeRules() {
        world.rules().beginMonth();
        world.rules().setBonds(SmallWorld.CAPITAL, new BondRule(0.03, 0.0337, 11));
        world.rules().setBonds(SmallWorld.CITY, new BondRule(0.03, 0.0337, 11));
        ProgrammeFunds funds = ProgrammeFunds.NONE
                .withCentralGrant(Path.constant(3))
                .withProvincialGrant(Path.constant(1))
                .withBonds(Path.constant(12), 0.6)
                .withPartnership(0.05, 0.06, 25);
        ProgrammeRule programme =
                new ProgrammeRule(Path.constant(WISHED_BILLION), 0.63, 0.35, Path.constant(0.15), funds);
        world.rules().setProgramme(AREA, Optional.of(programme));
        world.rules().setProgrammeFunds(AREA, funds);
        world.rules().setBonds(AREA, new BondRule(0, 0.033, 11));
        if (frozen) {
            world.rules().setLand(AREA, PlotUse.RESIDENTIAL, new LandRule.DirectAllocation(1, 29));
            world.rules().setDevelopmentLoan(AREA, new DevelopmentLoanRule(developmentLimitFen, 0.035, 25, 0.7, 10));
        }
    }

    /** Wages, consumption and taxes of a month, as the other phases would pay them. */
    private void earn() {
        Ledger ledger = world.ledger();
        Accounts accounts = ledger.accounts();
        for (Government government : world.governments()) {
            int g = government.index();
            Government.Base base = government.base();
            long tax = Fen.ofYuan(base.gdpYuan() * base.taxShareOfGdp() / 12);
            long wages = base.spendingFen() * 55 / 1200;
            ledger.pay(accounts.firms(g), accounts.government(g), tax, Purpose.TAXES);
            ledger.payAtMost(accounts.government(g), accounts.households(g), wages, Purpose.WAGES);
            ledger.pay(accounts.households(g), accounts.firms(g), tax * 2, Purpose.CONSUMPTION);
            ledger.pay(accounts.households(g), accounts.centre(), tax, Purpose.TAXES);
        }
    }
}
