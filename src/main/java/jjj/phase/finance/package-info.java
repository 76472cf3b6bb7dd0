/**
 * <b>Who pays this month, who borrows, and who cannot?</b>
 * Transfers and public spending, statutory bonds, city investment companies, the programme of a designated area by its
 * sources, interest and repayment on every claim, failures, and what closes the banks' and the centre's books.
 * Start at {@link jjj.phase.finance.Finance}. Reads: rules, output, residents, land plans and prices, the ledger.
 * Writes: ledger, infrastructure, service quality, debts, programmes. Units: fen; rates and ratios as doubles.
 * Patterns to keep: P3, P4, P7.
 */
package jjj.phase.finance;
