package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.EcoPayment;
import jjj.rules.RulesInForce;

/** Payments up-stream for land kept open and for clean air. */
record EcoCompensation(
        List<Integer> receivers,
        int payer,
        double yuanPerHectare,
        double yuanPerMicrogram,
        double target,
        InForce inForce)
        implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "eco-compensation",
            "生态补偿",
            "Environment",
            "TransferRule",
            "One government pays others up-stream: for each hectare of protected land, water and fields that a red line"
                    + " keeps, and for each microgram of fine particles below a target.",
            List.of(
                    Field.required("payer", new FieldType.OneGovernment(), "who pays"),
                    Field.required("receiver", new FieldType.Governments(), "who is paid"),
                    Field.withDefault(
                            "per-hectare",
                            Field.amount(Unit.CNY_PER_YEAR, 0, 1e5),
                            "300 CNY per year",
                            "for each hectare kept"),
                    Field.withDefault(
                            "per-microgram",
                            Field.amount(Unit.CNY_PER_YEAR, 0, 1e10),
                            "10 million CNY per year",
                            "for each µg/m³ below the target"),
                    Field.withDefault(
                            "target", Field.amount(Unit.NUMBER, 1, 200), "35", "fine particles aimed at, µg/m³"),
                    Field.FROM,
                    Field.UNTIL),
            "eco-compensation: {payer: beijing, receiver: [zhangjiakou, chengde], from: 2018-01}",
            EcoCompensation::of);

    private static EcoCompensation of(FieldValues values) {
        int payer = values.government("payer");
        List<Integer> receivers = values.governments("receiver");
        if (receivers.contains(payer)) {
            throw new IllegalArgumentException("\"receiver\" names the place that pays");
        }
        return new EcoCompensation(
                receivers,
                payer,
                values.number("per-hectare"),
                values.number("per-microgram"),
                values.number("target"),
                values.inForce());
    }

    @Override
    public List<Written> writes() {
        return receivers.stream()
                .map(receiver -> new Written("TransferRule." + payer, receiver))
                .toList();
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int receiver : receivers) {
            rules.pay(new EcoPayment(payer, receiver, yuanPerHectare, yuanPerMicrogram, target));
        }
    }
}
