package jjj.policy;

import java.util.List;
import jjj.rules.RulesInForce;

/** A decision of policy: it writes rules in the months for which it holds, and touches nothing else. */
public interface Instrument {
    /** When it holds. */
    InForce inForce();

    /** Which rules it writes; two instruments that begin together and write the same rule are reported. */
    List<Written> writes();

    /** Writes its rules for {@code month}, a month in which it holds. */
    void write(RulesInForce rules, int month);
}
