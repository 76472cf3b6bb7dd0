package jjj.model;

import java.util.List;
import jjj.base.Crew;
import jjj.base.ParameterSource;
import jjj.measure.Observation;
import jjj.measure.Recorder;
import jjj.model.Simulation.NamedPhase;
import jjj.phase.construction.Construction;
import jjj.phase.demography.Demography;
import jjj.phase.demography.DemographyParameters;
import jjj.phase.employers.Employers;
import jjj.phase.employers.EmployersParameters;
import jjj.phase.environment.Environment;
import jjj.phase.environment.EnvironmentParameters;
import jjj.phase.finance.Finance;
import jjj.phase.finance.FinanceParameters;
import jjj.phase.housing.HousingMarket;
import jjj.phase.land.LandAllocation;
import jjj.phase.output.Output;
import jjj.phase.output.OutputParameters;
import jjj.phase.workers.Workers;
import jjj.phase.workers.WorkersParameters;
import jjj.scenario.Scenario;
import jjj.world.World;

/** One month of the region, in order. Read this list and you know the model. */
final class TheMonth {
    private TheMonth() {}

    static List<NamedPhase> of(Scenario scenario, World opening, Recorder recorder, Crew crew) {
        ParameterSource parameters = scenario.parameters();
        return List.of(
                new NamedPhase("Policy", new Policy(scenario)),
                new NamedPhase("Demography", new Demography(DemographyParameters.from(parameters), opening, crew)),
                new NamedPhase("Output", new Output(OutputParameters.from(parameters), opening)),
                new NamedPhase("Environment", new Environment(EnvironmentParameters.from(parameters), opening)),
                new NamedPhase("Land", LandAllocation.from(parameters, opening)),
                new NamedPhase("Construction", Construction.from(parameters)),
                new NamedPhase("Employers", new Employers(EmployersParameters.from(parameters), opening)),
                new NamedPhase("Workers", new Workers(WorkersParameters.from(parameters), opening, crew)),
                new NamedPhase("Housing", HousingMarket.from(parameters)),
                new NamedPhase("Finance", new Finance(FinanceParameters.from(parameters), opening)),
                new NamedPhase("Observation", new Observation(opening, recorder)));
    }
}
