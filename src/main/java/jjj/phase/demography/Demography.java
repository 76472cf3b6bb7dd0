package jjj.phase.demography;

import jjj.base.Crew;
import jjj.base.Months;
import jjj.base.Shares;
import jjj.world.Geography;
import jjj.world.OtherHouseholds;
import jjj.world.Phase;
import jjj.world.World;

/** People are born, grow older, die, become skilled, arrive and depart; construction crews follow the building. */
public final class Demography implements Phase {
    private static final double YUAN_PER_MILLION = 1e6;

    private final DemographyParameters parameters;
    private final Residents residents;
    private final SkilledLives lives;
    private final SkilledEntry entry;

    /** For one run, from its opening state; passes over all skilled people are shared out among the crew. */
    public Demography(DemographyParameters parameters, World initialWorld, Crew crew) {
        this.parameters = parameters;
        this.residents = new Residents(parameters, initialWorld);
        this.lives = new SkilledLives(parameters.skilledDeath(), crew);
        this.entry = new SkilledEntry(parameters.entry(), parameters.cap());
    }

    @Override
    public void run(World world, int month) {
        world.workers().removeGone();
        residents.pass(world, month);
        lives.pass(world, month);
        entry.pass(world, month);
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            employCrews(world, government);
        }
    }

    /** Crews of a designated area, spread over its zones like the residents; none elsewhere. */
    private void employCrews(World world, int government) {
        Geography geography = world.geography();
        OtherHouseholds others = world.others();
        int[] zones = geography.zonesOf(government);
        double millionYuanPerYear = world.rules().programme(government).isPresent()
                ? world.programmes().get(government).constructionYuanLastMonth() * Months.PER_YEAR / YUAN_PER_MILLION
                : 0;
        double[] weights = new double[zones.length];
        for (int i = 0; i < zones.length; i++) {
            weights[i] = world.residents(zones[i]);
        }
        long crews = Math.round(parameters.crewPerMillionYuan() * millionYuanPerYear);
        long[] parts = Shares.split(crews, weights);
        for (int i = 0; i < zones.length; i++) {
            others.setCrews(zones[i], parts[i]);
        }
    }
}
