package jjj.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jjj.base.ParameterSource;
import jjj.world.University;

/**
 * Universities with their students and staff. Where no number of students was found the median of the government's
 * other universities stands for it; where the list names fewer students than the yearbook of 2017 counts, all
 * universities of the government are scaled up to that count (junior colleges are not listed). Staff = students / 15.
 */
final class Universities2016 {
    private static final int YEAR = 2017;

    private final RegionTables tables;
    private final ParameterSource parameters;

    Universities2016(RegionTables tables, ParameterSource parameters) {
        this.tables = tables;
        this.parameters = parameters;
    }

    List<University> universities() {
        double[] median = new double[tables.governments().size()];
        double[] scale = new double[median.length];
        for (GovernmentRow government : tables.governments()) {
            median[government.index()] = median(government.index());
            scale[government.index()] = scale(government, median[government.index()]);
        }
        List<University> universities = new ArrayList<>();
        for (UniversityRow row : tables.universities()) {
            int g = governmentOf(row);
            long students = Math.round(students(row, median[g]) * scale[g]);
            long staff = Math.round(students / parameters.get("universities.studentsPerStaff"));
            universities.add(new University(row.index(), row.nameEn(), row.nameZh(), row.county(), students, staff));
        }
        return universities;
    }

    private int governmentOf(UniversityRow row) {
        return tables.counties().get(row.county()).government();
    }

    private static double students(UniversityRow row, double median) {
        return row.students().isPresent() ? row.students().getAsLong() : median;
    }

    private double median(int government) {
        double[] known = tables.universities().stream()
                .filter(row -> governmentOf(row) == government && row.students().isPresent())
                .mapToDouble(row -> row.students().getAsLong())
                .sorted()
                .toArray();
        return known.length == 0
                ? 0
                : Arrays.stream(known).skip(known.length / 2).findFirst().orElse(0);
    }

    private double scale(GovernmentRow government, double median) {
        double listed = 0;
        for (UniversityRow row : tables.universities()) {
            listed += governmentOf(row) == government.index() ? students(row, median) : 0;
        }
        double counted = tables.economy()
                .find(government.id(), "university_students", YEAR)
                .orElse(0);
        return listed > 0 ? Math.max(1, counted / listed) : 1;
    }
}
