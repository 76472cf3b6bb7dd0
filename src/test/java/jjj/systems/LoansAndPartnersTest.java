package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Development loans and partners of a programme, and land kept open: with and without, under the same luck. Grants
 * and bonds are taken away, so that loans and partners have something to pay from the first years. Small region, seed 1.
 */
class LoansAndPartnersTest {
    private static final String END = "2019-12";
    private static final String LATER = "2021-12";
    private static final String NEITHER = """
            remove:
              - {instrument: central-grant, where: xiongan}
              - {instrument: special-bonds, where: xiongan}
              - {instrument: ppp, where: xiongan}
              - {instrument: development-loan, where: xiongan}
            """;

    private static PairedRuns.Pair with(String instrument) {
        return PairedRuns.without("baseline", NEITHER)
                .with("baseline", NEITHER + "instruments:\n  - " + instrument + "\n")
                .until(END, 1);
    }

    @Test
    void aDevelopmentLoanBuildsMoreAndTakesThePlaceOfBankLoansToTheCityCompany() {
        PairedRuns.Pair loan = with("development-loan: {where: xiongan, from: 2017-04, limit: 800 bn CNY}");

        assertThat(loan.difference("debt.developmentBank", "xiongan", END)).isPositive();
        assertThat(loan.difference("whoPaid.developmentLoans", "xiongan", END)).isPositive();
        assertThat(loan.difference("investment", "xiongan", END)).isPositive();
        assertThat(loan.difference("unfunded", "xiongan", END)).isNegative();
        assertThat(loan.difference("debt.lgfv", "xiongan", END)).isNegative();
    }

    @Test
    void partnersPayTheirPartOfTheProgrammeAndAreOwedFeesForIt() {
        PairedRuns.Pair partners =
                with("ppp: {where: xiongan, from: 2017-04, share: 20 %, fee: 6 % per year, term: 25 years}");

        assertThat(partners.difference("whoPaid.ppp", "xiongan", END)).isPositive();
        assertThat(partners.difference("debt.ppp", "xiongan", END)).isPositive();
        assertThat(partners.difference("unfunded", "xiongan", END)).isNegative();
    }

    @Test
    void aHigherFeeForPartnersLeavesMoreOwedToThem() {
        String terms =
                "instruments:\n  - ppp: {where: xiongan, from: 2017-04, share: 20 %%, fee: %s per year, term: 25 years}\n";
        PairedRuns.Pair fee = PairedRuns.without("baseline", NEITHER + terms.formatted("3 %"))
                .with("baseline", NEITHER + terms.formatted("12 %"))
                .until(END, 1);

        assertThat(fee.difference("debt.ppp", "xiongan", END)).isPositive();
        assertThat(fee.difference("closingGrants", "xiongan", END)).isPositive();
    }

    @Test
    void grantsOfTheCentrePayAPartOfTheProgrammeAndAreBorneByIt() {
        PairedRuns.Pair grant = with("central-grant: {where: xiongan, from: 2017-04, grant: 10 bn CNY per year}");

        assertThat(grant.difference("whoPaid.centralGrants", "xiongan", END)).isPositive();
        assertThat(grant.difference("whoBears.centre", "xiongan", END)).isPositive();
        assertThat(grant.difference("unfunded", "xiongan", END)).isNegative();
    }

    @Test
    void bondsPayAPartOfTheProgrammeAndAreOwed() {
        PairedRuns.Pair bonds = with(
                "special-bonds: {where: xiongan, from: 2017-04, issue: {2017: 0 bn CNY per year, 2018: 20 bn CNY per year}}");

        assertThat(bonds.difference("whoPaid.statutoryBonds", "xiongan", END)).isPositive();
        assertThat(bonds.difference("debt.statutory", "xiongan", END)).isPositive();
        assertThat(bonds.difference("unfunded", "xiongan", END)).isNegative();
    }

    @Test
    void openLandMakesMorePeopleSettle() {
        PairedRuns.Pair open = PairedRuns.adding("baseline", """
                instruments:
                  - open-space: {where: xiongan, area: 600 km2, from: 2018-01}
                """).until(LATER, 1);

        assertThat(open.difference("settledShareExpected", "xiongan", LATER)).isPositive();
    }
}
