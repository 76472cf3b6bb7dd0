/**
 * <b>What do homes cost this month, who buys, and how many stand empty?</b>
 * Purchases are settled at last month's price, floor space is lived in or stands empty, then announcements, prices and
 * rents move. Start at {@link jjj.phase.housing.HousingMarket}. Reads: people, wages, sale rules, credit, announcements.
 * Writes: homes, prices, rents, sales; mortgages and payments of buyers. Units: m² of floor, CNY/m², fen. Patterns to
 * keep: P1, P7.
 */
package jjj.phase.housing;
