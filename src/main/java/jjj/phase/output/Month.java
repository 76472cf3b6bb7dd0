package jjj.phase.output;

import jjj.base.Months;
import jjj.rules.EmployerKind;
import jjj.world.Posts;
import jjj.world.World;

/**
 * Output and wages of a government in one month, CNY, by who employs.
 *
 * @param outputYuan output by {@link Employer}
 * @param wagesYuan wage bill by {@link Employer}
 */
record Month(double[] outputYuan, double[] wagesYuan) {
    static Month of(World world, int government) {
        Posts posts = world.posts();
        double[] output = new double[Employer.values().length];
        double[] wages = new double[output.length];
        for (int zone : world.geography().zonesOf(government)) {
            for (int kind = 0; kind < posts.kinds(); kind++) {
                int slot = posts.slot(zone, kind);
                int employer = Employer.of(EmployerKind.of(kind)).ordinal();
                output[employer] += posts.outputYuanPerYear(slot) / Months.PER_YEAR;
                wages[employer] += wageBillYuanPerYear(world, zone, kind) / Months.PER_YEAR;
            }
        }
        return new Month(output, wages);
    }

    /** Wages of everybody in posts of a kind in a zone, CNY a year. */
    static double wageBillYuanPerYear(World world, int zone, int kind) {
        Posts posts = world.posts();
        int slot = posts.slot(zone, kind);
        return posts.wageYuanPerYear(slot)
                * (world.workers().personsInPosts(zone, kind) + posts.otherWageRatio(zone) * posts.otherFilled(slot));
    }

    double output(Employer employer) {
        return outputYuan[employer.ordinal()];
    }

    double wages(Employer employer) {
        return wagesYuan[employer.ordinal()];
    }

    double allOutput() {
        double sum = 0;
        for (double yuan : outputYuan) {
            sum += yuan;
        }
        return sum;
    }

    double allWages() {
        double sum = 0;
        for (double yuan : wagesYuan) {
            sum += yuan;
        }
        return sum;
    }
}
