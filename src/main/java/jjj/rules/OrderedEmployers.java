package jjj.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An order that employers move posts.
 *
 * @param id the order's number: names its draws
 * @param kind whose posts: state firms or public bodies
 * @param destination government that receives
 * @param destinationZone zone of that government in which the posts open; its seat if empty
 * @param origin government that gives; the same as the destination for a move inside it
 * @param cumulativePosts posts to be at work in the destination, by date
 * @param headquarters central headquarters to move
 * @param subsidiaries subsidiaries and branches to move by {@code subsidiariesBy}
 * @param headquartersBy date (year) by which all headquarters are registered
 * @param subsidiariesBy date (year) by which all subsidiaries are registered
 * @param compliance share of ordered posts that open on time; the rest a year later
 * @param settlementPackage share of moving costs that the employer takes over
 */
public record OrderedEmployers(
        int id,
        EmployerKind kind,
        int destination,
        OptionalInt destinationZone,
        int origin,
        Path cumulativePosts,
        int headquarters,
        int subsidiaries,
        double headquartersBy,
        double subsidiariesBy,
        double compliance,
        double settlementPackage)
        implements OneOfSeveral<OrderedEmployers> {
    @Override
    public Optional<OrderedEmployers> beside(OrderedEmployers later) {
        return OneOfSeveral.unlessSame(this, List.of(kind, id), List.of(later.kind, later.id));
    }

    /** An order to state firms that move to the seat of another government. */
    public static OrderedEmployers ofStateFirms(
            int id,
            int destination,
            int origin,
            Path cumulativePosts,
            int headquarters,
            int subsidiaries,
            double headquartersBy,
            double subsidiariesBy,
            double compliance,
            double settlementPackage) {
        return new OrderedEmployers(
                id,
                EmployerKind.SOE,
                destination,
                OptionalInt.empty(),
                origin,
                cumulativePosts,
                headquarters,
                subsidiaries,
                headquartersBy,
                subsidiariesBy,
                compliance,
                settlementPackage);
    }

    /** An order to employers without headquarters or named subsidiaries. */
    public static OrderedEmployers ofPosts(
            int id,
            EmployerKind kind,
            int destination,
            OptionalInt destinationZone,
            int origin,
            Path cumulativePosts,
            double compliance,
            double settlementPackage) {
        double last = cumulativePosts.years()[cumulativePosts.years().length - 1];
        return new OrderedEmployers(
                id,
                kind,
                destination,
                destinationZone,
                origin,
                cumulativePosts,
                0,
                0,
                last,
                last,
                compliance,
                settlementPackage);
    }
}
