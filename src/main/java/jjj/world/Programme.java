package jjj.world;

import java.util.Arrays;

/** What a designated area's programme has got so far, by source, and what waits. CNY cumulative; fen in hand. */
public final class Programme {
    private final double[] paidYuan = new double[InvestmentSource.values().length];
    private double wishedYuan;
    private double unfundedYuan;
    private long homesInHandFen;
    private double constructionYuanThisMonth;
    private long stateEnterpriseDebtFen;
    private double stateEnterpriseStockYuan;

    /** Cumulative investment by a source, CNY. */
    public double paidYuan(InvestmentSource source) {
        return paidYuan[source.ordinal()];
    }

    /** Cumulative investment by all sources, CNY. */
    public double investedYuan() {
        return Arrays.stream(paidYuan).sum();
    }

    /** Investment was paid by a source. */
    public void paid(InvestmentSource source, double yuan) {
        paidYuan[source.ordinal()] += yuan;
        constructionYuanThisMonth += yuan;
    }

    /** Wished to date, CNY. */
    public double wishedYuan() {
        return wishedYuan;
    }

    /** More is wished. */
    public void wish(double yuan) {
        wishedYuan += yuan;
    }

    /** Wished and not funded to date, CNY. */
    public double unfundedYuan() {
        return unfundedYuan;
    }

    /** Sets what is wished and not funded to date. */
    public void setUnfunded(double yuan) {
        unfundedYuan = yuan;
    }

    /** Money for state homes that is in the state developer's hands and not yet spent, fen. */
    public long homesInHandFen() {
        return homesInHandFen;
    }

    /** Money for state homes comes (above 0) or is spent (below 0), fen. */
    public void changeHomesInHand(long fen) {
        homesInHandFen += fen;
    }

    /** Spent on construction since {@link #beginMonth}, CNY. */
    public double constructionYuanThisMonth() {
        return constructionYuanThisMonth;
    }

    /** Starts a new month of counting. */
    public void beginMonth() {
        constructionYuanThisMonth = 0;
    }

    /** Debt that state firms took on for what they were ordered to build here, to date less repaid, fen. */
    public long stateEnterpriseDebtFen() {
        return stateEnterpriseDebtFen;
    }

    /** State firms borrow (above 0) or repay (below 0) for what they were ordered to build here, fen. */
    public void changeStateEnterpriseDebt(long fen) {
        stateEnterpriseDebtFen += fen;
    }

    /** What state firms have invested for their posts here, CNY at cost. */
    public double stateEnterpriseStockYuan() {
        return stateEnterpriseStockYuan;
    }

    /** State firms invest for their posts here. */
    public void investStateEnterprises(double yuan) {
        stateEnterpriseStockYuan += yuan;
    }
}
