package jjj.measure;

import java.util.ArrayList;
import java.util.List;

/** Everything that is measured, declared once, in the order in which it is recorded. */
public final class Measures {
    static final List<Definition> DEFINITIONS = definitions();

    private Measures() {}

    private static List<Definition> definitions() {
        List<Definition> all = new ArrayList<>();
        all.addAll(PeopleMeasures.all());
        all.addAll(RelocationMeasures.all());
        all.addAll(MovementMeasures.all());
        all.addAll(SocialMeasures.all());
        all.addAll(EconomyMeasures.all());
        all.addAll(InnovationMeasures.all());
        all.addAll(RegionMeasures.all());
        all.addAll(HomeMeasures.all());
        all.addAll(LandMeasures.all());
        all.addAll(DebtMeasures.all());
        all.addAll(ProgrammeMeasures.all());
        return List.copyOf(all);
    }

    /** All measures. */
    public static List<Measure> all() {
        return DEFINITIONS.stream().map(Definition::measure).toList();
    }
}
