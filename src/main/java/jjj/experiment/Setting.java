package jjj.experiment;

import java.util.List;
import jjj.measure.Measure;
import jjj.results.MapCell;
import jjj.results.Place;
import jjj.results.RailLink;

/** What the results are about: the measures, and the places with their map and railways. */
public record Setting(List<Measure> measures, List<Place> places, List<MapCell> map, List<RailLink> rail) {
    public Setting {
        measures = List.copyOf(measures);
        places = List.copyOf(places);
        map = List.copyOf(map);
        rail = List.copyOf(rail);
    }
}
