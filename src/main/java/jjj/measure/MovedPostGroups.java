package jjj.measure;

import java.util.List;
import jjj.world.Province;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/** Holders of moved posts, and those of them who live there, by hukou, schooling, age and family. Persons. */
final class MovedPostGroups {
    /** Every group as {@code dimension.group}; each holder is in one group of each dimension. */
    static final List<String> IDS = List.of(
            "hukou.capital",
            "hukou.local",
            "hukou.other",
            "education.college",
            "education.bachelor",
            "education.postgraduate",
            "age.under30",
            "age.from30to44",
            "age.from45",
            "family.noChild",
            "family.smallChild",
            "family.schoolChild",
            "family.grownChild");

    private static final int EDUCATION = 3;
    private static final int AGE = 6;
    private static final int FAMILY = 9;
    private static final int MIDDLE_AGE = 30;
    private static final int LATER_AGE = 45;

    private final long[][] holders;
    private final long[][] settled;

    MovedPostGroups(int governments) {
        holders = new long[governments][IDS.size()];
        settled = new long[governments][IDS.size()];
    }

    /** Counts somebody who holds a moved post. */
    void count(World world, int worker, int month, boolean lives) {
        SkilledWorkers workers = world.workers();
        int government = world.geography().governmentOf(workers.work(worker));
        int age = workers.age(worker, month);
        add(government, hukou(world, workers.hukou(worker), government), workers, lives);
        add(government, EDUCATION + workers.education(worker), workers, lives);
        add(government, AGE + (age < MIDDLE_AGE ? 0 : age < LATER_AGE ? 1 : 2), workers, lives);
        add(government, FAMILY + workers.family(worker), workers, lives);
    }

    double holders(int government, int group) {
        return holders[government][group];
    }

    double settled(int government, int group) {
        return settled[government][group];
    }

    private void add(int government, int group, SkilledWorkers workers, boolean lives) {
        holders[government][group] += workers.personsPerAgent();
        settled[government][group] += lives ? workers.personsPerAgent() : 0;
    }

    private static int hukou(World world, int place, int government) {
        if (place == government) {
            return 1;
        }
        boolean ofCapital = place < world.geography().governmentCount()
                && world.geography().governments().get(place).province() == Province.CAPITAL;
        return ofCapital ? 0 : 2;
    }
}
