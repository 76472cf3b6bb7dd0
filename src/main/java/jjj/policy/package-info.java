/**
 * <b>What can a government, the province or the centre decide?</b>
 * One small record for each instrument: it writes {@link jjj.rules.RulesInForce} in the months for which it holds and
 * touches nothing else. Each declares its fields with unit, default, range and meaning once; scenario files are checked
 * against that, and the guide, the schema and {@code jjj explain} are made from it. A new instrument is one record and
 * one line in {@link jjj.policy.InstrumentType#all}.
 */
package jjj.policy;
