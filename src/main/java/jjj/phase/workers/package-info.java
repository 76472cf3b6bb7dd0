/**
 * <b>Who takes which post, lives where, how, and with which hukou?</b>
 *
 * Skilled people who have an occasion choose between staying as they are, another home, another post, both, and leaving
 * the region; holders of posts that an order has moved settle, commute or decline. Start at
 * {@link jjj.phase.workers.Workers}; the equations are {@link jjj.phase.workers.Tastes},
 * {@link jjj.phase.workers.Commuting}, {@link jjj.phase.workers.MoveCost}, {@link jjj.phase.workers.HukouLoss},
 * {@link jjj.phase.workers.HomeCost} and {@link jjj.phase.workers.MovedPostTree}. Reads: rules, prices, rents, services,
 * vacancies, minutes. Writes: homes lived in, posts held, hukou, purchases wished, outcomes of moved posts. Units: utils,
 * minutes, CNY, agents. Patterns to keep: P5, P6, P10.
 */
package jjj.phase.workers;
