/**
 * <b>What air do people breathe, and what is a place worth for it?</b>
 * Industry and vehicles give off fine particles, which drift between neighbours; clean air and open space make a place
 * pleasant. Start at {@link jjj.phase.environment.Environment}. Reads: output of industry, residents, rules on emissions
 * and open space. Writes: PM2.5 and amenity of every zone. Units: µg/m³, km. Source: docs/ODD.md 7.10.
 */
package jjj.phase.environment;
