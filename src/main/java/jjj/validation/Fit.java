package jjj.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import jjj.analysis.RankCorrelation;

/**
 * How well many figures are met together.
 * <pre>  normalised RMSE = √( mean (s − p)² ) ÷ | mean p |      s simulated (mean over seeds), p published
 *  rank correlation = Spearman's, ties at their mean rank </pre>
 *
 * @param name variable and place for a path over years, variable and year for an order of places
 * @param figures how many
 * @param rankCorrelation empty for fewer than three figures or if all are equal
 */
public record Fit(String name, Kind kind, int figures, double normalisedRmse, OptionalDouble rankCorrelation) {
    /** What the figures have in common. */
    public enum Kind {
        /** One place, several years. */
        PATH,
        /** One year, several places. */
        PLACES
    }

    private static final int LEAST_YEARS = 3;
    private static final int LEAST_PLACES = 8;

    /** All fits of at least three years of a place, or eight places of a year. */
    static List<Fit> of(List<Finding> findings) {
        Map<String, List<Finding>> paths = new TreeMap<>();
        Map<String, List<Finding>> places = new TreeMap<>();
        for (Finding finding : findings) {
            finding.target()
                    .cite()
                    .point()
                    .filter(point -> finding.spread().isPresent())
                    .ifPresent(point -> {
                        paths.computeIfAbsent(point.variable() + ' ' + point.place(), key -> new ArrayList<>())
                                .add(finding);
                        String unit = finding.comparison().unit().equals("1")
                                ? ""
                                : ", " + finding.comparison().unit();
                        places.computeIfAbsent(point.variable() + ' ' + point.year() + unit, key -> new ArrayList<>())
                                .add(finding);
                    });
        }
        List<Fit> fits = new ArrayList<>();
        paths.forEach((name, together) -> addIf(fits, name, Kind.PATH, together, LEAST_YEARS));
        places.forEach((name, together) -> addIf(fits, name, Kind.PLACES, together, LEAST_PLACES));
        return fits;
    }

    private static void addIf(List<Fit> fits, String name, Kind kind, List<Finding> together, int least) {
        if (together.size() >= least) {
            fits.add(of(name, kind, together));
        }
    }

    private static Fit of(String name, Kind kind, List<Finding> together) {
        double[] simulated = together.stream()
                .mapToDouble(finding -> finding.spread().orElseThrow().mean())
                .toArray();
        double[] published = together.stream()
                .mapToDouble(finding -> finding.comparison().published())
                .toArray();
        double squares = 0;
        double sum = 0;
        for (int i = 0; i < simulated.length; i++) {
            squares += (simulated[i] - published[i]) * (simulated[i] - published[i]);
            sum += published[i];
        }
        return new Fit(
                name,
                kind,
                simulated.length,
                Math.sqrt(squares / simulated.length) / Math.abs(sum / simulated.length),
                RankCorrelation.of(simulated, published));
    }
}
