package mizan.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mizan.domain.data.Scope;
import mizan.domain.data.ShownYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayDistribution;
import mizan.domain.place.AreaFigures;
import mizan.domain.place.AreaKind;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.Gap;
import mizan.domain.place.MeasureReading.None;
import mizan.domain.place.PlaceFigures;
import mizan.domain.prices.PriceLevel;
import mizan.query.AreaNames;
import mizan.query.AreaNames.Area;
import mizan.query.ClaimsAboutStates;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.PayByArea;
import mizan.query.PayByState;
import mizan.query.PayOfOccupations;
import mizan.query.PriceLevels;
import mizan.store.Database;
import mizan.ui.session.Tray;
import org.jspecify.annotations.Nullable;

/// Asks everything that the map needs. Not for the JavaFX thread.
public final class MapQuestions {

    private final PayByState payByState;
    private final PayByArea payByArea;
    private final PayOfOccupations payOfOccupations;
    private final OccupationNames occupationNames;
    private final AreaNames areaNames;
    private final PriceLevels priceLevels;
    private final InstalledWageSets sets;
    private final ClaimsAboutStates claims;
    private final AreaQuestions areaQuestions;

    public MapQuestions(Database database) {
        this.payByState = new PayByState(database);
        this.payByArea = new PayByArea(database);
        this.payOfOccupations = new PayOfOccupations(database);
        this.occupationNames = new OccupationNames(database);
        this.areaNames = new AreaNames(database);
        this.priceLevels = new PriceLevels(database);
        this.sets = new InstalledWageSets(database);
        this.claims = new ClaimsAboutStates(database);
        this.areaQuestions = new AreaQuestions(database);
    }

    /// @param tray the occupations that could be shown, those that are among them
    /// @param second set against the first
    /// @param vintage the chosen one; the states may have a table of another only
    /// @param language `en` or `ar`
    record Asked(List<SocCode> tray, Tray.Entry first, Optional<Tray.Entry> second, Vintage vintage, String language,
            MapLevel level) {

        /// Of the states.
        Asked(List<SocCode> tray, Tray.Entry first, Optional<Tray.Entry> second, Vintage vintage, String language) {
            this(tray, first, second, vintage, language, MapLevel.STATES);
        }

        private List<Tray.Entry> entries() {
            return Stream.concat(Stream.of(first), second.stream()).toList();
        }
    }

    /// Everything that was read, by occupation and area.
    private record Read(Map<SocCode, Map<String, PayDistribution>> states,
            Map<SocCode, Map<String, AreaFigures>> printed, Map<SocCode, PayDistribution> nation,
            Map<String, Area> areas, Map<String, PriceLevel> prices) {}

    MapFigures ask(Asked asked) {
        return asked.level() == MapLevel.AREAS ? areas(asked) : states(asked);
    }

    private MapFigures areas(Asked asked) {
        ShownYear table = sets.years().shown(asked.level().scope(), asked.vintage());
        List<SocCode> codes = new ArrayList<>(asked.entries().stream().map(Tray.Entry::code).toList());
        codes.add(SocCode.ALL);
        Map<SocCode, PayDistribution> nation = payOfOccupations.ask(codes, table.year());
        Map<String, Area> named = areaNames.ask(asked.language());
        Map<String, MappedArea> areas = areaQuestions.areas(named);
        Map<SocCode, Occupation> names = occupationNames.ask(asked.tray(), asked.language());
        List<MappedOccupation> subjects = asked.entries().stream()
                .map(entry -> new MappedOccupation(named(entry, names), entry.series(),
                        nation(entry, nation, named),
                        areaQuestions.ask(entry.code(), table.year(), areas.keySet(), named)))
                .toList();
        int pricesYear = subjects.getFirst().places().stream().flatMap(place -> place.prices().stream())
                .mapToInt(PriceLevel::year).max().orElse(table.year());
        return new MapFigures(asked.level(), table, pricesYear, names, subjects.getFirst(),
                subjects.stream().skip(1).findFirst(), List.of(), Map.of(), areas,
                states(named));
    }

    private static Map<String, Area> states(Map<String, Area> named) {
        Map<String, Area> states = new LinkedHashMap<>();
        named.forEach((code, area) -> {
            if (area.kind() == AreaKind.STATE || area.kind() == AreaKind.TERRITORY) {
                states.put(code, area);
            }
        });
        return states;
    }

    private MapFigures states(Asked asked) {
        ShownYear table = sets.years().shown(Scope.STATE, asked.vintage());
        int year = table.year();
        List<Tray.Entry> entries = asked.entries();
        List<SocCode> codes = new ArrayList<>(entries.stream().map(Tray.Entry::code).toList());
        codes.addAll(List.of(SocCode.ALL, CallCentreRoles.TELEMARKETERS));
        Map<String, PriceLevel> prices = new HashMap<>();
        priceLevels.ask(year, asked.language()).forEach(level -> prices.put(level.areaCode(), level));
        Map<SocCode, Map<String, AreaFigures>> printed = new HashMap<>();
        entries.forEach(entry -> printed.put(entry.code(), payByArea.ask(entry.code(), Scope.STATE, year)));
        Read read = new Read(payByState.ask(codes, year), printed, payOfOccupations.ask(codes, year),
                areaNames.ask(asked.language()), prices);
        Map<SocCode, Occupation> names = occupationNames.ask(asked.tray(), asked.language());
        List<MappedOccupation> subjects = MappedOccupation.allPrintedOrNone(
                entries.stream().map(entry -> subject(entry, names, read)).toList());
        Map<String, Figure> telemarketers = new HashMap<>();
        read.states().getOrDefault(CallCentreRoles.TELEMARKETERS, Map.of())
                .forEach((area, pay) -> telemarketers.put(area, pay.employment()));
        return new MapFigures(asked.level(), table,
                prices.values().stream().mapToInt(PriceLevel::year).max().orElse(year), names,
                subjects.getFirst(), subjects.stream().skip(1).findFirst(), claims.ask(asked.first().code()),
                telemarketers, Map.of(), Map.of());
    }

    private static Occupation named(Tray.Entry entry, Map<SocCode, Occupation> names) {
        Occupation occupation = names.get(entry.code());
        if (occupation == null) {
            throw new IllegalArgumentException("no such occupation: " + entry.code());
        }
        return occupation;
    }

    private static PlaceFigures nation(Tray.Entry entry, Map<SocCode, PayDistribution> nation,
            Map<String, Area> named) {
        return new PlaceFigures(PlaceFigures.NATION,
                Optional.ofNullable(named.get(PlaceFigures.NATION)).map(Area::title).orElse(PlaceFigures.NATION),
                Optional.ofNullable(nation.get(entry.code())), employment(nation.get(SocCode.ALL)),
                Optional.empty());
    }

    private static MappedOccupation subject(Tray.Entry entry, Map<SocCode, Occupation> names, Read read) {
        Map<String, PayDistribution> everyJob = read.states().getOrDefault(SocCode.ALL, Map.of());
        Map<String, PayDistribution> here = read.states().getOrDefault(entry.code(), Map.of());
        Map<String, AreaFigures> printed = read.printed().getOrDefault(entry.code(), Map.of());
        List<PlaceFigures> states = read.areas()
                .entrySet()
                .stream()
                .filter(area -> area.getValue().kind() == AreaKind.STATE)
                .map(area -> state(area.getKey(), area.getValue().title(), here.get(area.getKey()),
                        employment(everyJob.get(area.getKey())), read, Optional.ofNullable(printed.get(area.getKey()))))
                .toList();
        return new MappedOccupation(named(entry, names), entry.series(), nation(entry, read.nation(), read.areas()),
                states);
    }

    private static PlaceFigures state(String code, String name, @Nullable PayDistribution pay, Figure allEmployment,
            Read read, Optional<AreaFigures> printed) {
        return new PlaceFigures(code, name, Optional.ofNullable(pay), allEmployment,
                Optional.ofNullable(read.prices().get(code)), asPrinted(printed.map(AreaFigures::jobsPerThousand)),
                asPrinted(printed.map(AreaFigures::quotient)));
    }

    private static MeasureReading asPrinted(Optional<MeasureReading> reading) {
        return reading.filter(found -> !found.derived()).orElse(new None(Gap.NOT_PUBLISHED));
    }

    private static Figure employment(@Nullable PayDistribution pay) {
        return pay == null ? Figure.missing(Figure.Reason.NOT_PUBLISHED) : pay.employment();
    }
}
