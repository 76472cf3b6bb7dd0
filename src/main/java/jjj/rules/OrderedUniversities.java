package jjj.rules;

import java.util.List;
import java.util.Optional;

/**
 * An order that universities move.
 *
 * @param id the order's number: names its draws
 * @param destination government that receives
 * @param names English names of the universities
 * @param orderedIn month of the order
 * @param constructionMonths months from the order to the first enrolment
 * @param fullBy year in which a full campus is to be filled
 * @param mode what is ordered
 * @param campusStudents students of a campus at full size
 * @param binding whether a full move cannot be softened
 */
public record OrderedUniversities(
        int id,
        int destination,
        List<String> names,
        int orderedIn,
        int constructionMonths,
        double fullBy,
        CampusMode mode,
        long campusStudents,
        boolean binding)
        implements OneOfSeveral<OrderedUniversities> {
    public OrderedUniversities {
        names = List.copyOf(names);
    }

    @Override
    public Optional<OrderedUniversities> beside(OrderedUniversities later) {
        return OneOfSeveral.unlessSame(this, id, later.id);
    }
}
