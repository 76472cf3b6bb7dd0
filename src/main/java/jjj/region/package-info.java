/**
 * <b>What did Jing-Jin-Ji look like in December 2016?</b>
 * Input tables, with the unit, source and confidence of every value, become the first {@link jjj.world.World}.
 * Start at {@link jjj.region.RegionTables} (what is known) and {@link jjj.region.WorldBuilder} (the recipe).
 * Reads: {@code region/*.csv}, {@code evidence/*.csv}. Units change once, on reading: CNY, persons, m².
 */
package jjj.region;
