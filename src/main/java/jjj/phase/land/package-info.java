/**
 * <b>How does serviced land change hands this month?</b>
 * Governments plan supply from need and budget stress, expropriate, and the land rule in force decides each parcel; the
 * ledger moves the money, cells change use. Start at {@link jjj.phase.land.LandAllocation}. Reads: rules, balance
 * sheets, home prices and their expected growth. Writes: land use, land banks, ledger. Units: m² of land, hectares a
 * year for plans, fen. Patterns to keep: P1, P2, P7, P9.
 */
package jjj.phase.land;
