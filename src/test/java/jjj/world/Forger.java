package jjj.world;

/** Breaks books on purpose, for tests that must see it noticed. */
public final class Forger {
    private Forger() {}

    /** Money out of nothing. */
    public static void money(Ledger ledger, int account, long fen) {
        ledger.forge(account, fen);
    }

    /** A receipt that nobody pays. */
    public static void receipt(Ledger ledger, int account, Purpose purpose, long fen) {
        ledger.forgeFlow(account, purpose, fen);
    }

    /** A claim on nobody. */
    public static void claim(Ledger ledger, int account, Claim claim, long fen) {
        ledger.forgeClaim(account, fen, claim);
    }

    /** Land out of nothing. */
    public static void land(World world, int cell, int sqm) {
        Geography.Grid grid = world.geography().grid();
        world.cells().field(jjj.rules.LandUse.FARMLAND).field[grid.column()[cell]][grid.row()[cell]] += sqm;
    }

    /** People out of nothing. */
    public static void people(World world, int zone, int persons) {
        OtherHouseholds.Band band = OtherHouseholds.Band.WORKING_AGE;
        world.others().open(zone, band, world.others().persons(zone, band) + persons);
    }
}
