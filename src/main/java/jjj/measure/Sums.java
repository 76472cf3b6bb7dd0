package jjj.measure;

import jjj.world.World;

/** Sums over a place, in index order. */
final class Sums {
    private Sums() {}

    /** Something of a zone or a government. */
    @FunctionalInterface
    interface Of {
        double at(World world, int index);
    }

    static double zones(World world, Scope scope, Of of) {
        double sum = 0;
        for (int zone : scope.zones()) {
            sum += of.at(world, zone);
        }
        return sum;
    }

    static double governments(World world, Scope scope, Of of) {
        double sum = 0;
        for (int government : scope.governments()) {
            sum += of.at(world, government);
        }
        return sum;
    }

    /** NaN instead of a division by nothing. */
    static double ratio(double part, double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }
}
