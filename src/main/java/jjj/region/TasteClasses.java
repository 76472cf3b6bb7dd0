package jjj.region;

import jjj.base.Draws;
import jjj.base.ParameterSource;
import jjj.base.Stream;
import jjj.world.SkilledWorkers;
import jjj.world.SkilledWorkers.TasteClass;
import jjj.world.SkilledWorkers.Tenure;

/**
 * Latent class of each person by ties: two points for an owner, one for the local hukou, one from 35 years on.
 *
 * <pre>  P(class | points) ∝ c_class · exp(tie_class · points),  c found so that the shares of the classes hold  </pre>
 */
final class TasteClasses {
    private static final int DRAW = 8;
    private static final int POINTS = 5;
    private static final int CLASSES = TasteClass.values().length;
    private static final int SETTLED_AGE = 35;
    private static final int TURNS = 60;

    private final double[] share;
    private final double[] tie;

    TasteClasses(StartingValues starting, ParameterSource parameters) {
        double rooted = parameters.get("worker.shareRooted");
        double career = parameters.get("worker.shareCareer");
        this.share = new double[] {rooted, career, 1 - rooted - career};
        this.tie = new double[] {
            starting.value("class_tie_rooted"),
            starting.value("class_tie_career"),
            starting.value("class_tie_priced_out")
        };
    }

    void assign(SkilledWorkers workers, int[] governmentOfZone, Draws draws, int startMonth) {
        long[] count = new long[POINTS];
        for (int worker = 0; worker < workers.size(); worker++) {
            count[points(workers, worker, governmentOfZone, startMonth)]++;
        }
        double[][] probability = probabilities(count);
        for (int worker = 0; worker < workers.size(); worker++) {
            double[] of = probability[points(workers, worker, governmentOfZone, startMonth)];
            double u = draws.uniform(workers.id(worker), startMonth, Stream.BIRTH, DRAW);
            TasteClass drawn =
                    u < of[0] ? TasteClass.ROOTED : u < of[0] + of[1] ? TasteClass.CAREER : TasteClass.PRICED_OUT;
            workers.setTasteClass(worker, drawn);
        }
    }

    private static int points(SkilledWorkers workers, int worker, int[] governmentOfZone, int startMonth) {
        int points = workers.tenure(worker) == Tenure.OWNER.ordinal() ? 2 : 0;
        points += workers.hukou(worker) == governmentOfZone[workers.home(worker)] ? 1 : 0;
        return points + (workers.age(worker, startMonth) >= SETTLED_AGE ? 1 : 0);
    }

    /** By points, then class. */
    double[][] probabilities(long[] count) {
        double[] c = share.clone();
        double[][] probability = new double[POINTS][CLASSES];
        double all = 0;
        for (long people : count) {
            all += people;
        }
        for (int turn = 0; turn < TURNS && all > 0; turn++) {
            double[] reached = new double[CLASSES];
            for (int points = 0; points < POINTS; points++) {
                double sum = 0;
                for (int k = 0; k < CLASSES; k++) {
                    probability[points][k] = c[k] * StrictMath.exp(tie[k] * points);
                    sum += probability[points][k];
                }
                for (int k = 0; k < CLASSES; k++) {
                    probability[points][k] /= sum;
                    reached[k] += probability[points][k] * count[points] / all;
                }
            }
            for (int k = 0; k < CLASSES; k++) {
                c[k] *= reached[k] > 0 ? share[k] / reached[k] : 1;
            }
        }
        return probability;
    }
}
