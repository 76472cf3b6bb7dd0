/**
 * <b>How fast is it, and how fast could it be?</b>
 * {@link jjj.bench.Bench} times the worker phase and the whole month of the real model, a pure stream over arrays of the
 * same kinds, and the memory itself, all in one process; and one rule written twice, in arrays ({@link
 * jjj.bench.RuleInArrays}) and as MASON's one Steppable per agent ({@link jjj.bench.RuleInSteppables}). Nothing here
 * reaches a result.
 */
package jjj.bench;
