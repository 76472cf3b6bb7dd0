/**
 * <b>What is produced, who earns it, what is taxed and what is bought?</b>
 * Start at {@link jjj.phase.output.Output}. Reads: filled posts, wages, travel times, universities, national path.
 * Writes: national indices, what is in reach of a zone, output, and through the ledger wages, taxes and their sharing,
 * pensions, consumption, trade with the rest of China, profits. Units: CNY a year for rates, whole fen for payments.
 * Source: docs/ODD.md 7.2, 6.7, 6.9. Patterns to keep: P8.
 */
package jjj.phase.output;
