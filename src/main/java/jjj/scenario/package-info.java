/**
 * <b>Which question is put to the model?</b>
 * Scenario files become {@link jjj.scenario.Scenario}: a period, instruments and parameters, checked completely, all
 * mistakes of a file at once with line and column. Parents, removals and stacks are resolved here; the model never
 * sees them. Start at {@link jjj.scenario.ScenarioLibrary}; the parameter table is
 * {@link jjj.scenario.ParameterTable}.
 */
package jjj.scenario;
