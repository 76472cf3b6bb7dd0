package jjj.world;

import jjj.base.Fen;

/**
 * What governments and their companies owe, and how that compares with what they take in (docs/ODD.md 7.9). Amounts in fen,
 * ratios 1; yearly amounts are those of the last twelve closed months.
 *
 * @param world whose books
 */
public record Debts(World world) {
    private static final double NOTHING_DUE = Double.NaN;

    /** Statutory bonds of a government. */
    public long statutoryFen(int government) {
        return ledger().owedFen(accounts().government(government), Claim.LOCAL_BONDS);
    }

    /** Bank loans of its state developer (city investment company). */
    public long lgfvFen(int government) {
        return ledger().owedFen(accounts().stateDeveloper(government), Claim.LOANS);
    }

    /** Loans of the development bank to its state developer. */
    public long developmentBankFen(int government) {
        return ledger().owedFen(accounts().stateDeveloper(government), Claim.DEVELOPMENT_LOANS);
    }

    /** Loans of state firms for their own buildings in a designated area. */
    public long stateEnterpriseProgrammeFen(int government) {
        return world.programmes().get(government).stateEnterpriseDebtFen();
    }

    /** Fees owed to private partners, at present value. */
    public long partnershipFen(int government) {
        return ledger().owedFen(accounts().government(government), Claim.PPP_OBLIGATIONS);
    }

    /** Bank loans of private developers whose home market is this government. */
    public long developersFen(int government) {
        long sum = 0;
        for (Developer developer : world.developers()) {
            if (developer.homeGovernment() == government) {
                sum += ledger().owedFen(developer.account(), Claim.LOANS);
            }
        }
        return sum;
    }

    /** Failures of private developers whose home market is this government, to date. */
    public int developerFailures(int government) {
        int sum = 0;
        for (Developer developer : world.developers()) {
            if (developer.homeGovernment() == government) {
                sum += ledger().failures().count(developer.account());
            }
        }
        return sum;
    }

    /** Loans written off to the state developer and to private developers of this home market, to date. */
    public long writtenOffFen(int government) {
        long sum = ledger().failures().lossFen(accounts().stateDeveloper(government));
        for (Developer developer : world.developers()) {
            if (developer.homeGovernment() == government) {
                sum += ledger().failures().lossFen(developer.account());
            }
        }
        return sum;
    }

    /** Statutory, city company, development bank and state firms' programme debt. */
    public long publicFen(int government) {
        return statutoryFen(government)
                + lgfvFen(government)
                + developmentBankFen(government)
                + stateEnterpriseProgrammeFen(government);
    }

    /** Local taxes after sharing, those on land and homes included, a year. */
    public long taxFen(int government) {
        int account = accounts().government(government);
        return ledger().yearFen(account, Purpose.TAXES)
                + ledger().yearFen(account, Purpose.PROPERTY_TAXES)
                + ledger().yearFen(account, Purpose.TAX_SHARING);
    }

    /** Transfers and grants received, a year. */
    public long transfersFen(int government) {
        return ledger().yearFen(accounts().government(government), Purpose.TRANSFERS);
    }

    /** Receipts from land: premiums, rents and fees, a year. */
    public long landReceiptsFen(int government) {
        int account = accounts().government(government);
        return ledger().yearFen(account, Purpose.LAND_PREMIUM)
                + ledger().yearFen(account, Purpose.LAND_RENT)
                + ledger().yearFen(account, Purpose.IDLE_LAND_FEE);
    }

    /** Receipts from land less compensation, servicing and earmark, a year. */
    public long netLandFen(int government) {
        int account = accounts().government(government);
        return landReceiptsFen(government)
                + ledger().yearFen(account, Purpose.LAND_AT_COST)
                + ledger().yearFen(account, Purpose.COMPENSATION)
                + ledger().yearFen(account, Purpose.LAND_SERVICING)
                + ledger().yearFen(account, Purpose.LAND_EARMARK);
    }

    /** Interest paid in money by the government and its developer, a year. */
    public long interestFen(int government) {
        return -ledger().yearFen(accounts().government(government), Purpose.BOND_INTEREST)
                - ledger().yearFen(accounts().stateDeveloper(government), Purpose.LOAN_INTEREST);
    }

    /** (Tax + transfers + net land receipts − wages) ÷ interest; not a number where no interest is due. */
    public double interestCover(int government) {
        long wages = -ledger().yearFen(accounts().government(government), Purpose.WAGES);
        return ratio(
                taxFen(government) + transfersFen(government) + netLandFen(government) - wages,
                interestFen(government));
    }

    /** Land receipts ÷ (tax + land receipts). */
    public double landShare(int government) {
        return ratio(landReceiptsFen(government), taxFen(government) + landReceiptsFen(government));
    }

    /** Land receipts ÷ tax. */
    public double landToBudget(int government) {
        return ratio(landReceiptsFen(government), taxFen(government));
    }

    /**
     * Part of a programme's investment that somebody bears, CNY. What was borrowed is borne by the residents, less what
     * the bank has written off and the gaps that the centre has closed; all parts sum to the investment.
     */
    public double bearsYuan(Bearer bearer, int government) {
        Programme programme = world.programmes().get(government);
        double borrowed = programme.paidYuan(InvestmentSource.STATUTORY_BONDS)
                + programme.paidYuan(InvestmentSource.PPP)
                + programme.paidYuan(InvestmentSource.DEVELOPMENT_LOANS)
                + programme.paidYuan(InvestmentSource.BANK_LOANS);
        double lost = Math.min(
                borrowed, Fen.toYuan(ledger().failures().lossFen(accounts().stateDeveloper(government))));
        double closed = Math.min(
                borrowed - lost, Fen.toYuan(world.governments().get(government).closingGrantsFen()));
        return switch (bearer) {
            case CENTRE ->
                programme.paidYuan(InvestmentSource.CENTRAL_GRANTS)
                        + programme.paidYuan(InvestmentSource.STATE_ENTERPRISES)
                        + closed;
            case PROVINCE -> programme.paidYuan(InvestmentSource.PROVINCIAL_GRANTS);
            case RESIDENTS -> borrowed - lost - closed;
            case BUYERS ->
                programme.paidYuan(InvestmentSource.HOUSEHOLDS) + programme.paidYuan(InvestmentSource.NET_LAND);
            case DEVELOPERS -> programme.paidYuan(InvestmentSource.DEVELOPERS);
            case BANKS -> lost;
        };
    }

    private static double ratio(long amount, long over) {
        return over > 0 ? (double) amount / over : NOTHING_DUE;
    }

    private Ledger ledger() {
        return world.ledger();
    }

    private Accounts accounts() {
        return world.ledger().accounts();
    }
}
