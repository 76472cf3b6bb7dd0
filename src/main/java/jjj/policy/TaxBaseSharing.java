package jjj.policy;

import java.util.List;
import jjj.rules.RulesInForce;
import jjj.rules.TaxPool;

/** Governments share the growth of their taxes (docs/ODD.md 7.11). */
record TaxBaseSharing(TaxPool pool, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "tax-base-sharing",
            "税基共享",
            "Finance",
            "TaxRule.pool",
            "Part of the growth of local taxes since the start goes into a pool and is paid out by residents.",
            List.of(
                    Field.WHERE_EVERYWHERE,
                    Field.withDefault("share", Field.share(), "40 %", "part of the growth that is pooled"),
                    Field.FROM,
                    Field.UNTIL),
            "tax-base-sharing: {where: region, share: 40 %, from: 2018-01}",
            values -> new TaxBaseSharing(
                    new TaxPool(values.governments("where"), values.number("share")), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("TaxRule.pool", pool.members());
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.pool(pool);
    }
}
