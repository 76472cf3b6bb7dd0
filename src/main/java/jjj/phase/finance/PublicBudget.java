package jjj.phase.finance;

/**
 * Transfers and general spending of a local government.
 * <pre>  transfers = base · (Y/Y₀)^0.85 · 0.94      spending = base · (Y/Y₀)^0.92      CNY a year </pre>
 * <ul><li>Y/Y₀: output of the last twelve months over that of the start, 1
 *     <li>base: amounts of the start, CNY a year</ul>
 * Source: docs/ODD.md 7.8; values: parameters.csv, rows {@code finance.transfer*}, {@code finance.spendingElasticity}.
 */
record PublicBudget(double transferElasticity, double transferFactor, double spendingElasticity) {
    /** Transfers over those of the start. */
    double transferRatio(double outputIndex) {
        return StrictMath.pow(outputIndex, transferElasticity) * transferFactor;
    }

    /** General spending over that of the start. */
    double spendingRatio(double outputIndex) {
        return StrictMath.pow(outputIndex, spendingElasticity);
    }
}
