package jjj.phase.output;

import jjj.rules.EmployerKind;
import jjj.world.Accounts;

/** Who pays the wages of which kinds. */
enum Employer {
    /** Private employers. */
    FIRMS,
    /** State-owned enterprises. */
    STATE_ENTERPRISES,
    /** The local government. */
    GOVERNMENT,
    /** The centre, for universities. */
    CENTRE;

    static Employer of(EmployerKind kind) {
        return switch (kind) {
            case PUBLIC -> GOVERNMENT;
            case UNIVERSITY -> CENTRE;
            case SOE -> STATE_ENTERPRISES;
            case PLATFORM, INNOVATOR, INDUSTRY, SERVICES, CONSTRUCTION, FARM -> FIRMS;
        };
    }

    int account(Accounts accounts, int government) {
        return switch (this) {
            case FIRMS -> accounts.firms(government);
            case STATE_ENTERPRISES -> accounts.stateEnterprises(government);
            case GOVERNMENT -> accounts.government(government);
            case CENTRE -> accounts.centre();
        };
    }
}
