/**
 * <b>What happens in one run?</b>
 * {@link jjj.model.TheMonth} is the list of phases, {@link jjj.model.Simulation} puts it on MASON's schedule and lets
 * the months pass. Everything else is in the packages below.
 */
package jjj.model;
