/**
 * <b>Who is born, grows older, dies, becomes skilled, comes and goes this month?</b>
 * Start at {@link jjj.phase.demography.Demography}. Reads: people, universities, posts, national paths, the building of
 * designated areas. Writes: other residents by band, skilled newcomers and deaths, crews.
 * Units: persons; yearly rates become monthly on reading. Every change is counted by its way, so people are conserved
 * to the person. Moves of skilled people are decided elsewhere. Source: docs/initialisation.md, 6.3, 6.4. Patterns to keep: P8.
 */
package jjj.phase.demography;
