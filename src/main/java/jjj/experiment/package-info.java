/**
 * <b>Which runs are asked for, which of them are there already, and where is the answer kept?</b>
 * Scenarios × seeds, run in parallel, each into a file of its own that appears only when it is whole; what is there and
 * undamaged is not made again. Start at {@link jjj.experiment.Experiment}; a single run hides behind
 * {@link jjj.experiment.RunsOneSeed}, the tables and the report behind {@link jjj.experiment.Evaluates}.
 */
package jjj.experiment;
