/**
 * <b>What is the state of the region?</b>
 * Cells on MASON grids, zones, governments, developers, universities, firms, skilled workers as one structure of arrays,
 * and the {@link jjj.world.Ledger} through which every yuan goes. State changes here only, through methods that keep
 * its invariants. Start at {@link jjj.world.World}. Units: whole fen, whole m², whole persons; prices and rates are
 * doubles with the unit in the name. Zones are numbers 0…198, governments 0…13 in the order of the region's tables.
 */
package jjj.world;
