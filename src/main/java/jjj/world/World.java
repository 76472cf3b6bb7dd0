package jjj.world;

import java.util.List;
import jjj.base.Draws;
import jjj.base.StateStream;
import jjj.rules.RulesInForce;

/**
 * The whole state of one run. Two worlds in one JVM share only what never changes ({@link #geography},
 * {@link #railNetwork}).
 *
 * @param geography where everything lies
 * @param railNetwork minutes by month
 * @param startMonth first month of the run
 * @param rules rules in force
 * @param draws keyed random numbers
 * @param ledger all money
 * @param cells land use
 * @param travelTime minutes in the present month
 * @param national the rest of China
 * @param workers skilled people
 * @param others other residents
 * @param posts posts, wages, output
 * @param homes homes, prices, rents
 * @param services quality of services
 * @param land land between expropriation and building
 * @param governments local governments by index
 * @param developers private developers by index
 * @param universities universities by index
 * @param innovators private innovative firms
 * @param programmes programme of each government (empty ones have paid nothing)
 * @param movedPosts posts moved by order
 * @param remainders what is not whole and waits for the next month
 */
public record World(
        Geography geography,
        RailNetwork railNetwork,
        int startMonth,
        RulesInForce rules,
        Draws draws,
        Ledger ledger,
        Cells cells,
        TravelTime travelTime,
        NationalState national,
        SkilledWorkers workers,
        OtherHouseholds others,
        Posts posts,
        Homes homes,
        Services services,
        LandMarket land,
        List<Government> governments,
        List<Developer> developers,
        List<University> universities,
        Innovators innovators,
        List<Programme> programmes,
        MovedPosts movedPosts,
        Remainders remainders) {
    public World {
        governments = List.copyOf(governments);
        developers = List.copyOf(developers);
        universities = List.copyOf(universities);
        programmes = List.copyOf(programmes);
    }

    /** Residents of a zone, skilled and others, without construction crews; persons. */
    public long residents(int zone) {
        return workers.personsLivingIn(zone) + others.persons(zone);
    }

    /** Residents of a zone who live in the town: all skilled people and a constant part of the others; persons. */
    public double urbanResidents(int zone) {
        return workers.personsLivingIn(zone) + others.urbanShare(zone) * others.persons(zone);
    }

    /** Residents of a government. */
    public long governmentResidents(int government) {
        long sum = 0;
        for (int zone : geography.zonesOf(government)) {
            sum += residents(zone);
        }
        return sum;
    }

    /** Skilled residents of a government. */
    public long governmentSkilled(int government) {
        long sum = 0;
        for (int zone : geography.zonesOf(government)) {
            sum += workers.personsLivingIn(zone);
        }
        return sum;
    }

    /**
     * What lasts from month to month. What never changes (places, the rail network) and what is written anew each month
     * (the rules in force) is not part of it.
     */
    public void state(StateStream state) {
        state.section("ledger");
        ledger.state(state);
        state.section("land");
        cells.state(state);
        land.state(state);
        state.section("travel");
        travelTime.state(state);
        state.section("people");
        national.state(state);
        workers.state(state);
        others.state(state);
        state.section("work");
        posts.state(state);
        universities.forEach(university -> university.state(state));
        innovators.state(state);
        movedPosts.state(state);
        state.section("homes");
        homes.state(state);
        services.state(state);
        state.section("governments");
        governments.forEach(government -> government.state(state));
        programmes.forEach(programme -> programme.state(state));
        remainders.state(state);
    }
}
