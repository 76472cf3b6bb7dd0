package jjj.phase.workers;

import jjj.world.World;

/**
 * What the rest of China offers: wage, rent and services of the region's mean at the start, the first two growing with
 * national output per post.
 *
 * <pre>  U = β_w ln(w̄ G) − β_h ln(c̄ G) + β_s ln q̄ + χ β_e ln q̄_school </pre>
 *
 * w̄, c̄: mean wage of skilled posts and rent of a home, CNY a year; q̄: mean services and schools; G: output per post
 * over that of the start. Source: docs/ODD.md 7.6 (leaving carries a constant beside).
 */
final class Outside {
    private final Tastes tastes;
    private final double baseLnWage;
    private final double baseLnRent;
    private final double common;
    private final double commonOfParents;
    private double growth;

    Outside(WorkersParameters parameters, World world) {
        this.tastes = parameters.tastes();
        double people = 0;
        double rents = 0;
        double services = 0;
        double schools = 0;
        for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
            double weight = 1 + world.workers().agentsLivingIn(zone);
            people += weight;
            double rent = parameters.homeCost().renting(world.homes().baseRentYuanPerSqmMonth(zone));
            rents += weight * Elementary.log(rent);
            services += weight * Elementary.log(world.services().baseQuality(zone));
            schools += weight * Elementary.log(world.services().baseSchoolQuality(zone));
        }
        this.baseLnWage = Elementary.log(meanWage(world));
        this.baseLnRent = rents / people;
        this.common = tastes.services() * services / people;
        this.commonOfParents = common + tastes.schools() * schools / people;
    }

    private static double meanWage(World world) {
        double posts = 0;
        double wages = 0;
        for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
            for (int kind = 0; kind < world.posts().kinds(); kind++) {
                int slot = world.posts().slot(zone, kind);
                posts += world.posts().baseSkilled(slot);
                wages += world.posts().baseSkilled(slot) * world.posts().baseWageYuanPerYear(slot);
            }
        }
        return wages / posts;
    }

    /** Takes over what the nation has come to. */
    void refresh(World world) {
        growth = Elementary.log(world.national().outputPerPostIndex());
    }

    /** Value of living there; those who do not work keep their own income. */
    double value(Person person) {
        return tastes.wage() * (person.inLabourForce ? baseLnWage + growth : person.lnIncome)
                - tastes.housingOf(person.tasteClass) * (baseLnRent + growth)
                + (person.child ? commonOfParents : common);
    }
}
