package jjj.region;

/** Industries of the census' 10 % long form. {@code OTHER} is the total less all that are listed. */
public enum Sector {
    AGRICULTURE,
    MINING,
    MANUFACTURING,
    CONSTRUCTION,
    WHOLESALE_RETAIL,
    TRANSPORT,
    IT,
    FINANCE,
    REAL_ESTATE,
    BUSINESS_SERVICES,
    RESEARCH,
    EDUCATION,
    HEALTH,
    PUBLIC_ADMIN,
    OTHER;

    String column() {
        return "emp_sample_" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
