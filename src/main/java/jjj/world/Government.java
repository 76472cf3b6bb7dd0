package jjj.world;

import jjj.base.StateStream;

/**
 * A local government's own facts beside its ledger account: base-year budget, services and infrastructure.
 * Amounts in fen a year unless said otherwise; stock of infrastructure in CNY at 2016 cost.
 */
public final class Government {
    private final int index;
    private final Base base;
    private final GovernmentFacts facts;
    private double infrastructureYuan;
    private final double[] outputYuanByMonth = new double[12];
    private double gdpYuanLastYear;
    private double baseConsumptionYuan;
    private double spreadPerYear;
    private int insolventUntil = Integer.MIN_VALUE;
    private int defaults;
    private double unfundedYuan;
    private final Maturities bonds = new Maturities();
    private final Operator operator = new Operator();
    private double debtMultiple;
    private double marketRatePerYear;
    private long lendingLimitFen = Long.MAX_VALUE;
    private long bondCashFen;
    private long closingGrantsFen;
    private long swappedFen;
    private double worksYuan;
    private long subsidiesDueFen;
    private long incentivesDueFen;
    private final Instalments refunds = new Instalments();
    private final BoughtServices bought = new BoughtServices();
    private int exchangingFamilies;
    private double jointWorksYuan;

    /**
     * What was so at the start, a year.
     *
     * @param gdpYuan output, CNY a year
     * @param taxShareOfGdp local taxes ÷ output
     * @param spendingFen general spending, fen a year
     * @param transfersFen transfers from above, fen a year
     * @param lgfvDebtMultiple m_g of the lending limit
     */
    public record Base(
            double gdpYuan, double taxShareOfGdp, long spendingFen, long transfersFen, double lgfvDebtMultiple) {}

    /** A government at the start. */
    public Government(int index, Base base, GovernmentFacts facts, double infrastructureYuan) {
        this.index = index;
        this.base = base;
        this.facts = facts;
        this.infrastructureYuan = infrastructureYuan;
        java.util.Arrays.fill(outputYuanByMonth, base.gdpYuan() / outputYuanByMonth.length);
        this.gdpYuanLastYear = base.gdpYuan();
        this.debtMultiple = base.lgfvDebtMultiple();
    }

    /** Number of the government. */
    public int index() {
        return index;
    }

    /** What was so at the start. */
    public Base base() {
        return base;
    }

    /** What stays so. */
    public GovernmentFacts facts() {
        return facts;
    }

    /** Stock of infrastructure K, CNY at 2016 cost. */
    public double infrastructureYuan() {
        return infrastructureYuan;
    }

    /** Infrastructure is completed (above 0) or wears out (below 0). */
    public void addInfrastructure(double yuan) {
        infrastructureYuan = Math.max(0, infrastructureYuan + yuan);
    }

    /** Output of the last twelve months, CNY. */
    public double gdpYuanLastYear() {
        return gdpYuanLastYear;
    }

    /** A month's output is known: the oldest of the twelve months is forgotten. */
    public void addOutput(int month, double yuan) {
        outputYuanByMonth[Math.floorMod(month, outputYuanByMonth.length)] = yuan;
        double sum = 0;
        for (double ofMonth : outputYuanByMonth) {
            sum += ofMonth;
        }
        gdpYuanLastYear = sum;
    }

    /** What households spent here in the first year, at the prices of the start, CNY; 0 before that year is over. */
    public double baseConsumptionYuan() {
        return baseConsumptionYuan;
    }

    /** Notes what households spent in the first year. */
    public void openConsumption(double yuan) {
        baseConsumptionYuan = yuan;
    }

    /** Spread on new market debt, points a year as a share. */
    public double spreadPerYear() {
        return spreadPerYear;
    }

    /** Sets the spread. */
    public void setSpread(double perYear) {
        spreadPerYear = perYear;
    }

    /** The government's developer cannot pay: projects stop until a month. */
    public void defaultsUntil(int month) {
        defaults++;
        insolventUntil = month;
    }

    /** Whether projects stand still for insolvency. */
    public boolean isInsolvent(int month) {
        return month < insolventUntil;
    }

    /** Insolvencies to date. */
    public int defaults() {
        return defaults;
    }

    /** Wished and not built to date, CNY. */
    public double unfundedYuan() {
        return unfundedYuan;
    }

    /** More was wished than could be paid. */
    public void addUnfunded(double yuan) {
        unfundedYuan += yuan;
    }

    /** Statutory bonds by month of repayment. */
    public Maturities bonds() {
        return bonds;
    }

    /** The firm that runs public space. */
    public Operator operator() {
        return operator;
    }

    /** What a joint authority has paid for here to date, CNY. */
    public double jointWorksYuan() {
        return jointWorksYuan;
    }

    /** A joint authority pays for something here. */
    public void addJointWorks(double yuan) {
        jointWorksYuan += yuan;
    }

    /** Revenue multiple m of the lending limit of the government's developer. */
    public double debtMultiple() {
        return debtMultiple;
    }

    /** Sets the revenue multiple of the lending limit. */
    public void setDebtMultiple(double multiple) {
        debtMultiple = multiple;
    }

    /** Mean rate on bank loans of the government's developer, per year. */
    public double marketRatePerYear() {
        return marketRatePerYear;
    }

    /** Sets the mean rate on bank loans of the government's developer. */
    public void setMarketRate(double perYear) {
        marketRatePerYear = perYear;
    }

    /** Bank loans that the government's developer may owe at most, fen; beyond it nobody lends. */
    public long lendingLimitFen() {
        return lendingLimitFen;
    }

    /** Sets the lending limit. */
    public void setLendingLimit(long fen) {
        lendingLimitFen = fen;
    }

    /** Proceeds of bonds that wait to be invested, fen. */
    public long bondCashFen() {
        return bondCashFen;
    }

    /** Bond proceeds come (above 0) or are invested (below 0). */
    public void changeBondCash(long fen) {
        bondCashFen += fen;
    }

    /** Grants of the centre that closed a gap in the government's accounts to date, fen. */
    public long closingGrantsFen() {
        return closingGrantsFen;
    }

    /** Loans of the city company that bonds have taken over to date, fen. */
    public long swappedFen() {
        return swappedFen;
    }

    /** Bonds take over loans of the city company. */
    public void addSwapped(long fen) {
        swappedFen += fen;
    }

    /** The centre closes a gap. */
    public void addClosingGrant(long fen) {
        closingGrantsFen += fen;
    }

    /** Infrastructure paid for and not yet in use, CNY at 2016 cost. */
    public double worksYuan() {
        return worksYuan;
    }

    /** Works are paid for (above 0) or come into use (below 0). */
    public void addWorks(double yuan) {
        worksYuan = Math.max(0, worksYuan + yuan);
    }

    /** Subsidies promised to people and not yet paid, fen. */
    public long subsidiesDueFen() {
        return subsidiesDueFen;
    }

    /** Poor households that exchanged points this month. */
    public int exchangingFamilies() {
        return exchangingFamilies;
    }

    /** So many poor households exchange points this month. */
    public void noteExchange(int families) {
        exchangingFamilies = families;
    }

    /** Subsidies promised to employers and not yet paid, fen. */
    public long incentivesDueFen() {
        return incentivesDueFen;
    }

    /** Subsidies to employers are promised (above 0) or paid (below 0). */
    public void changeIncentivesDue(long fen) {
        incentivesDueFen += fen;
    }

    /** Refunds of taxes promised to employers over the years to come. */
    public Instalments refunds() {
        return refunds;
    }

    /** What it has bought for an effect of its own. */
    public BoughtServices bought() {
        return bought;
    }

    /** Subsidies are promised (above 0) or paid (below 0). */
    public void changeSubsidiesDue(long fen) {
        subsidiesDueFen += fen;
    }

    /** What lasts. */
    void state(StateStream state) {
        infrastructureYuan = state.number(infrastructureYuan);
        state.numbers(outputYuanByMonth);
        gdpYuanLastYear = state.number(gdpYuanLastYear);
        baseConsumptionYuan = state.number(baseConsumptionYuan);
        spreadPerYear = state.number(spreadPerYear);
        insolventUntil = state.number(insolventUntil);
        defaults = state.number(defaults);
        unfundedYuan = state.number(unfundedYuan);
        bonds.state(state);
        operator.state(state);
        jointWorksYuan = state.number(jointWorksYuan);
        debtMultiple = state.number(debtMultiple);
        marketRatePerYear = state.number(marketRatePerYear);
        lendingLimitFen = state.number(lendingLimitFen);
        bondCashFen = state.number(bondCashFen);
        closingGrantsFen = state.number(closingGrantsFen);
        swappedFen = state.number(swappedFen);
        worksYuan = state.number(worksYuan);
        subsidiesDueFen = state.number(subsidiesDueFen);
        incentivesDueFen = state.number(incentivesDueFen);
        refunds.state(state);
        bought.state(state);
        exchangingFamilies = state.number(exchangingFamilies);
    }
}
