/**
 * <b>What is built this month, who pays for it, and what is finished?</b>
 * Held parcels are started or left to wait, projects are paid in equal parts, homes are delivered, old ones wear out.
 * Start at {@link jjj.phase.construction.Construction}. Reads: holdings, home prices, deposits and credit of builders.
 * Writes: projects, homes, land use, ledger, who paid in a designated area. Units: m², fen. Patterns to keep: P3, P7.
 */
package jjj.phase.construction;
