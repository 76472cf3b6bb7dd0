package jjj.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.base.ParameterSource;

/** The value of every parameter in one scenario: the table's, apart from those that the scenario changes. */
public final class Parameters implements ParameterSource {
    private final ParameterTable table;
    private final SortedMap<String, Double> values;

    private Parameters(ParameterTable table, Map<String, Double> values) {
        this.table = table;
        this.values = new TreeMap<>(values);
    }

    /** The table's own values. */
    public static Parameters of(ParameterTable table) {
        return new Parameters(table, table.defaults());
    }

    /** These parameters with another value of one of them; refuses unknown names and values out of range. */
    public Parameters with(String name, double value) {
        Parameter parameter = table.find(name).orElseThrow(() -> unknown(name));
        if (!parameter.allows(value)) {
            throw new IllegalArgumentException(
                    "%s is %s; expected %s".formatted(name, parameter.unit().shown(value), parameter.shownRange()));
        }
        Map<String, Double> changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Parameters(table, changed);
    }

    @Override
    public double get(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw unknown(name);
        }
        return value;
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("no parameter \"" + name + "\"");
    }

    /** The table from which these are. */
    public ParameterTable table() {
        return table;
    }

    /** All values by name, in the units of the table. */
    public SortedMap<String, Double> values() {
        return Collections.unmodifiableSortedMap(values);
    }

    /** What these values taken together break, if anything: each may be in range and the set still be unstable. */
    public Optional<String> brokenRule() {
        if (!(get("housing.lambdaInvestors") < 1)) {
            return Optional.of("housing.lambdaInvestors must be below 1, or prices run away");
        }
        double attraction = get("employers.alphaSkilledDensity") * get("worker.betaWage");
        double repulsion =
                1 + get("worker.betaHousing") / (get("housing.priceElasticity") + get("housing.supplyElasticity"));
        if (!(attraction < repulsion)) {
            return Optional.of(("employers.alphaSkilledDensity x worker.betaWage is %.3f; it must stay below"
                            + " 1 + worker.betaHousing / (housing.priceElasticity + housing.supplyElasticity) = %.3f,"
                            + " or one place draws everybody")
                    .formatted(attraction, repulsion));
        }
        return sharesAboveOne();
    }

    private Optional<String> sharesAboveOne() {
        if (get("worker.shareRooted") + get("worker.shareCareer") > 1) {
            return Optional.of("worker.shareRooted and worker.shareCareer sum to more than 1");
        }
        if (get("innovators.entrantSmallShare") + get("innovators.entrantMiddleShare") > 1) {
            return Optional.of("innovators.entrantSmallShare and innovators.entrantMiddleShare sum to more than 1");
        }
        double taxes = get("finance.vatShareOfTax")
                + get("finance.enterpriseTaxShareOfTax")
                + get("finance.personalTaxShareOfTax")
                + get("finance.landTaxShareOfTax");
        return taxes > 1
                ? Optional.of("the shares finance.…ShareOfTax of the four kinds of tax sum to more than 1")
                : Optional.empty();
    }
}
