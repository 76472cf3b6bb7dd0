package jjj.rules;

/** Every job of the region belongs to one of these kinds; skilled people may hold posts in each. */
public enum EmployerKind {
    /** Administration, schools, hospitals. */
    PUBLIC,
    /** Universities. */
    UNIVERSITY,
    /** State-owned enterprises. */
    SOE,
    /** Technology platforms. */
    PLATFORM,
    /** Small private innovative firms. */
    INNOVATOR,
    /** Manufacturing, mining, energy. */
    INDUSTRY,
    /** Trade, transport, finance and all other services. */
    SERVICES,
    /** Building. */
    CONSTRUCTION,
    /** Agriculture. */
    FARM;

    private static final EmployerKind[] ALL = values();

    /** The kind with this {@link #ordinal()}, without making an array. */
    public static EmployerKind of(int ordinal) {
        return ALL[ordinal];
    }

    /** How many kinds there are. */
    public static int count() {
        return ALL.length;
    }
}
