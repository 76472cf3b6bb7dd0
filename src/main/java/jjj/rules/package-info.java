/**
 * <b>What is allowed this month, where, and on what terms?</b>
 * {@link jjj.rules.RulesInForce} holds the rule of every government; instruments write it, phases read it. Closed sets
 * are sealed interfaces of records or enums: a land rule that nobody handles does not compile. Pure decisions on small
 * values; knows nothing of the state of the world. Units: fen, m², persons, shares 0…1.
 */
package jjj.rules;
