package jjj.region;

/**
 * Triangular distribution of ages, years.
 *
 * @param least youngest
 * @param mode most frequent
 * @param most no older than this
 */
record AgeCurve(double least, double mode, double most) {
    /** Share younger than {@code age}. */
    double below(double age) {
        if (age <= least) {
            return 0;
        }
        if (age >= most) {
            return 1;
        }
        return age < mode
                ? (age - least) * (age - least) / ((most - least) * (mode - least))
                : 1 - (most - age) * (most - age) / ((most - least) * (most - mode));
    }

    /** The age below which a share {@code u} lies. */
    double age(double u) {
        double atMode = below(mode);
        return u < atMode
                ? least + StrictMath.sqrt(u * (most - least) * (mode - least))
                : most - StrictMath.sqrt((1 - u) * (most - least) * (most - mode));
    }
}
