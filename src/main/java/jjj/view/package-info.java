/**
 * <b>What does the running region look like?</b>
 * {@link jjj.view.Views} opens MASON's console with a live map, live charts and inspectors on one scenario, or on two in
 * lock-step with the map of their difference. {@link jjj.view.LiveRuns} passes the months, {@link jjj.view.RegionMap}
 * paints them, {@link jjj.view.Layer} says what is painted. Nothing here changes a world.
 */
package jjj.view;
