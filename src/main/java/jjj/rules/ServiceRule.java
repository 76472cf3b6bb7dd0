package jjj.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is done for the services of a government beside its budget.
 *
 * @param branches branches of schools and hospitals of other governments
 * @param investments money for schools and hospitals
 */
public record ServiceRule(List<Branch> branches, List<Investment> investments) {
    /** Nothing. */
    public static final ServiceRule NONE = new ServiceRule(List.of(), List.of());

    public ServiceRule {
        branches = List.copyOf(branches);
        investments = List.copyOf(investments);
    }

    /**
     * Branches run by the institutions of another government.
     *
     * @param mother government whose institutions run them
     * @param places school places, with the hospital beds that go with them, by date
     * @param yuanPerPlaceAndYear running cost paid by the host, CNY
     */
    public record Branch(int mother, Path places, double yuanPerPlaceAndYear) implements OneOfSeveral<Branch> {
        @Override
        public Optional<Branch> beside(Branch later) {
            return OneOfSeveral.unlessSame(this, mother, later.mother);
        }
    }

    /**
     * Money for schools and hospitals.
     *
     * @param billionYuanPerYear by date
     * @param buildingShare part that builds; the rest pays for running
     * @param fromCentre paid by the centre; otherwise by the government itself
     */
    public record Investment(Path billionYuanPerYear, double buildingShare, boolean fromCentre)
            implements OneOfSeveral<Investment> {
        @Override
        public Optional<Investment> beside(Investment later) {
            return OneOfSeveral.unlessSame(this, fromCentre, later.fromCentre);
        }
    }

    /** These branches and others, in place of earlier ones of the same mother city. */
    public ServiceRule with(Branch branch) {
        List<Branch> all = new ArrayList<>(branches);
        OneOfSeveral.write(all, branch);
        return new ServiceRule(all, investments);
    }

    /** This money and other, in place of earlier money from the same purse. */
    public ServiceRule with(Investment investment) {
        List<Investment> all = new ArrayList<>(investments);
        OneOfSeveral.write(all, investment);
        return new ServiceRule(branches, all);
    }
}
