package jjj.phase.output;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.world.Accounts;
import jjj.world.Ledger;
import jjj.world.Purpose;

/**
 * Households receive net pensions and buy.
 *
 * <pre>  consumption = 0.70 · income after tax + 4 % / 12 · deposits,   a part of it from outside the region  </pre>
 *
 * Income: wages, pensions and taxes of this month; profits, interest and rents of the last closed one. Source: docs/ODD.md
 * 6.9; values: rows {@code households.*}.
 */
final class Households {
    private static final Purpose[] OTHER_INCOME = {
        Purpose.PROFITS, Purpose.DEPOSIT_INTEREST, Purpose.RENTS, Purpose.SUBSIDIES, Purpose.LOAN_INTEREST
    };

    private final OutputParameters.MoneyParameters parameters;

    Households(OutputParameters.MoneyParameters parameters) {
        this.parameters = parameters;
    }

    void receivePensions(Ledger ledger, int government, Month month) {
        Accounts accounts = ledger.accounts();
        ledger.payAtMost(
                accounts.centre(),
                accounts.households(government),
                Fen.ofYuan(parameters.pensionsShareOfWages() * month.allWages()),
                Purpose.PENSIONS);
    }

    void consume(Ledger ledger, int government) {
        Accounts accounts = ledger.accounts();
        int households = accounts.households(government);
        long income = ledger.flowFen(households, Purpose.WAGES)
                + ledger.flowFen(households, Purpose.PENSIONS)
                + ledger.flowFen(households, Purpose.TAXES)
                + ledger.lastMonthFen(households, Purpose.PROPERTY_TAXES);
        for (Purpose purpose : OTHER_INCOME) {
            income += ledger.lastMonthFen(households, purpose);
        }
        double wished = parameters.consumptionOfIncome() * Math.max(0, income)
                + parameters.consumptionOfDepositsPerYear() / Months.PER_YEAR * ledger.depositsFen(households);
        long consumption = Math.min(Fen.times(1, wished), ledger.depositsFen(households));
        long imported = Fen.times(consumption, parameters.importedShare());
        ledger.pay(households, accounts.restOfChina(), imported, Purpose.CONSUMPTION);
        ledger.pay(households, accounts.firms(government), consumption - imported, Purpose.CONSUMPTION);
    }
}
