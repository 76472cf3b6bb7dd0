package jjj.rules;

/**
 * Free vocational training for other residents.
 *
 * @param persons who begin it, by date, a year
 * @param completes part that becomes skilled
 * @param yuanPerPerson cost, paid by the government, CNY
 */
public record TrainingRule(Path persons, double completes, double yuanPerPerson) {
    /** None. */
    public static final TrainingRule NONE = new TrainingRule(Path.constant(0), 0, 0);
}
