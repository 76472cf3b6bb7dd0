package jjj.policy;

import java.util.List;
import jjj.rules.CentreShares;
import jjj.rules.RulesInForce;

/** Parts of taxes that the centre takes. */
record TaxSharing(List<Integer> where, CentreShares shares, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "tax-sharing",
            "税收分成",
            "Finance",
            "TaxRule.shares",
            "What the centre takes of the taxes collected, in place of the parts in the parameter table; what is collected"
                    + " in all stays the same.",
            List.of(
                    Field.WHERE_EVERYWHERE,
                    Field.optional("vat", Field.share(), "centre's part of value-added tax; 50 % in the table"),
                    Field.optional(
                            "enterprise", Field.share(), "centre's part of enterprise income tax; 60 % in the table"),
                    Field.optional(
                            "personal", Field.share(), "centre's part of personal income tax; 60 % in the table"),
                    Field.FROM,
                    Field.UNTIL),
            "tax-sharing: {where: region, vat: 40 %, from: 2020-01}",
            TaxSharing::of);

    private static TaxSharing of(FieldValues values) {
        if (!values.isGiven("enterprise") && !values.isGiven("personal")) {
            values.insist("vat", "tax sharing needs \"vat\", \"enterprise\" or \"personal\"");
        }
        return new TaxSharing(
                values.governments("where"),
                new CentreShares(
                        values.optionalNumber("vat"),
                        values.optionalNumber("enterprise"),
                        values.optionalNumber("personal")),
                values.inForce());
    }

    @Override
    public List<Written> writes() {
        return Written.each("TaxRule.shares", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setFiscal(government, rules.fiscal(government).withCentreShares(shares));
        }
    }
}
