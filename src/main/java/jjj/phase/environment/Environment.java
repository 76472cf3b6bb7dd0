package jjj.phase.environment;

import jjj.rules.EmployerKind;
import jjj.world.Geography;
import jjj.world.Phase;
import jjj.world.Posts;
import jjj.world.Services;
import jjj.world.World;

/**
 * Fine particles and amenity of every zone.
 *
 * <pre>
 *   C_z = b_z + S_z · f(t) · [ 0.6 · c_g · I_g/I_g⁰ + 0.4 · V_g/V_g⁰ ] + X_z
 *   S_z = C⁰ − background − X_z⁰,  at least 0;   b_z = C⁰ − S_z − X_z⁰, so that the start is the measured value
 * </pre>
 *
 * <ul><li>C: µg/m³, ⁰ at the start; X: {@link Drift} of last month's C; f: {@link EmissionPath}
 *     <li>I: output of industry at the prices of the start, CNY a year; V: residents, for the kilometres of their cars;
 *         both of the whole government g, whose mean was measured
 *     <li>c: part of industry's emissions that rules leave, 0…1</ul>
 *
 * Made after the output phase, which gives the opening state its output. Source: docs/ODD.md 7.10; values: rows
 * {@code environment.*}.
 */
public final class Environment implements Phase {
    private static final int INDUSTRY = EmployerKind.INDUSTRY.ordinal();
    private static final double SQM_PER_SQKM = 1e6;

    private final EnvironmentParameters parameters;
    private final Drift drift;
    private final double[] baseParticles;
    private final double[] ownParticles;
    private final double[] background;
    private final double[] baseIndustry;
    private final double[] baseResidents;

    /** For one run, from its opening state, which is given the measured particles. */
    public Environment(EnvironmentParameters parameters, World initialWorld) {
        this.parameters = parameters;
        Geography geography = initialWorld.geography();
        this.drift = new Drift(parameters.drift(), geography);
        int zones = geography.zoneCount();
        baseParticles = new double[zones];
        double[] above = new double[zones];
        for (int zone = 0; zone < zones; zone++) {
            baseParticles[zone] = initialWorld
                    .governments()
                    .get(geography.governmentOf(zone))
                    .facts()
                    .pm25();
            initialWorld.services().setPm25(zone, baseParticles[zone]);
            above[zone] = Math.max(0, baseParticles[zone] - parameters.air().background());
        }
        double[] reaching = drift.reaching(above);
        ownParticles = new double[zones];
        background = new double[zones];
        for (int zone = 0; zone < zones; zone++) {
            ownParticles[zone] = Math.max(0, above[zone] - reaching[zone]);
            background[zone] = baseParticles[zone] - ownParticles[zone] - reaching[zone];
        }
        int governments = geography.governmentCount();
        baseIndustry = new double[governments];
        baseResidents = new double[governments];
        for (int government = 0; government < governments; government++) {
            baseIndustry[government] = realIndustry(initialWorld, government);
            baseResidents[government] = initialWorld.governmentResidents(government);
        }
    }

    @Override
    public void run(World world, int month) {
        Geography geography = world.geography();
        Services services = world.services();
        double[] activity = new double[geography.governmentCount()];
        double emissions = parameters.air().emissions().at(month, world.startMonth());
        for (int government = 0; government < activity.length; government++) {
            activity[government] = emissions * activity(world, government);
        }
        double[] above = new double[geography.zoneCount()];
        for (int zone = 0; zone < above.length; zone++) {
            above[zone] = services.pm25(zone) - background[zone];
        }
        double[] reaching = drift.reaching(above);
        for (int zone = 0; zone < above.length; zone++) {
            int government = geography.governmentOf(zone);
            double particles = background[zone] + ownParticles[zone] * activity[government] + reaching[zone];
            services.setPm25(zone, particles);
            double airOverBase = baseParticles[zone] > 0 ? particles / baseParticles[zone] : 1;
            services.setAmenity(zone, parameters.amenity().of(airOverBase, openShare(world, government)));
        }
    }

    /** Industry and vehicles over those of the start, weighted by what they cause. */
    private double activity(World world, int government) {
        double industry = ratio(realIndustry(world, government), baseIndustry[government])
                * world.rules().emission(government).emittedShare();
        double vehicles = ratio(world.governmentResidents(government), baseResidents[government]);
        double share = parameters.air().industryShare();
        return share * industry + (1 - share) * vehicles;
    }

    private static double realIndustry(World world, int government) {
        Posts posts = world.posts();
        double sum = 0;
        for (int zone : world.geography().zonesOf(government)) {
            sum += posts.outputYuanPerYear(posts.slot(zone, INDUSTRY));
        }
        return sum / world.national().outputPerPostIndex();
    }

    private static double openShare(World world, int government) {
        double open = world.rules().openSpaceSqkm(government);
        if (open == 0) {
            return 0;
        }
        double area = 0;
        for (int zone : world.geography().zonesOf(government)) {
            area += world.geography().zones().get(zone).areaSqm() / SQM_PER_SQKM;
        }
        return area > 0 ? Math.min(1, open / area) : 0;
    }

    private static double ratio(double now, double base) {
        return base > 0 ? now / base : 1;
    }
}
