package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RulesInForce;
import jjj.rules.TrainingRule;

/** Free training makes skilled people of other residents (docs/ODD.md 7.1). */
record VocationalTraining(List<Integer> where, TrainingRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "vocational-training",
            "职业培训",
            "People",
            "TrainingRule",
            "The government pays for training; those who complete it can take posts for the skilled.",
            List.of(
                    Field.WHERE,
                    Field.required(
                            "people", new FieldType.Dated(Unit.PERSONS_PER_YEAR, 0, 5e6), "who begin it in each place"),
                    Field.withDefault("completes", Field.share(), "70 %", "part that becomes skilled"),
                    Field.withDefault("cost", Field.amount(Unit.CNY, 0, 1e6), "15000 CNY", "for each who begins"),
                    Field.FROM,
                    Field.UNTIL),
            "vocational-training: {where: baoding, people: 20000 people per year, from: 2019-01}",
            values -> new VocationalTraining(
                    values.governments("where"),
                    new TrainingRule(values.path("people"), values.number("completes"), values.number("cost")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("TrainingRule", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setTraining(government, rule);
        }
    }
}
