package jjj.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jjj.world.Geography;
import jjj.world.GovernmentInfo;
import jjj.world.Province;
import jjj.world.ZoneInfo;

/** All places of a region, in the fixed order in which they are recorded. */
public final class Scopes {
    private Scopes() {}

    /** The region, its divided provinces, the local governments (some are provinces at once), the zones. */
    public static List<Scope> of(Geography geography) {
        List<Scope> scopes = new ArrayList<>();
        int[] all = IntStream.range(0, geography.governmentCount()).toArray();
        scopes.add(scope("region", Level.REGION, geography, all));
        geography.governments().stream()
                .filter(government -> government.province() == Province.DIVIDED)
                .map(GovernmentInfo::provinceId)
                .distinct()
                .forEach(id -> scopes.add(scope(id, Level.REGION, geography, ofProvince(geography, id))));
        for (GovernmentInfo government : geography.governments()) {
            scopes.add(scope(government.id(), Level.GOVERNMENT, geography, new int[] {government.index()}));
        }
        for (ZoneInfo zone : geography.zones()) {
            scopes.add(new Scope(Integer.toString(zone.adcode()), Level.ZONE, new int[] {zone.index()}, new int[0]));
        }
        return List.copyOf(scopes);
    }

    private static int[] ofProvince(Geography geography, String province) {
        return geography.governments().stream()
                .filter(government -> government.provinceId().equals(province))
                .mapToInt(GovernmentInfo::index)
                .toArray();
    }

    private static Scope scope(String id, Level level, Geography geography, int[] governments) {
        int[] zones = IntStream.of(governments)
                .flatMap(government -> IntStream.of(geography.zonesOf(government)))
                .sorted()
                .toArray();
        return new Scope(id, level, zones, governments);
    }
}
