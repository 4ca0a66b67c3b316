package mizan.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mizan.domain.data.Scope;
import mizan.domain.data.TableYear;
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

    public MapQuestions(Database database) {
        this.payByState = new PayByState(database);
        this.payByArea = new PayByArea(database);
        this.payOfOccupations = new PayOfOccupations(database);
        this.occupationNames = new OccupationNames(database);
        this.areaNames = new AreaNames(database);
        this.priceLevels = new PriceLevels(database);
        this.sets = new InstalledWageSets(database);
        this.claims = new ClaimsAboutStates(database);
    }

    /// @param tray the occupations that could be shown, those that are among them
    /// @param second set against the first
    /// @param vintage the chosen one; the states may have a table of another only
    /// @param language `en` or `ar`
    record Asked(List<SocCode> tray, Tray.Entry first, Optional<Tray.Entry> second, Vintage vintage, String language) {}

    /// Everything that was read, by occupation and area.
    private record Read(Map<SocCode, Map<String, PayDistribution>> states,
            Map<SocCode, Map<String, AreaFigures>> printed, Map<SocCode, PayDistribution> nation,
            Map<String, Area> areas, Map<String, PriceLevel> prices) {}

    MapFigures ask(Asked asked) {
        TableYear table = sets.years().shown(Scope.STATE, asked.vintage());
        int year = table.year();
        List<Tray.Entry> entries = Stream.concat(Stream.of(asked.first()), asked.second().stream()).toList();
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
        return new MapFigures(table, prices.values().stream().mapToInt(PriceLevel::year).max().orElse(year), names,
                subjects.getFirst(), subjects.stream().skip(1).findFirst(), claims.ask(asked.first().code()),
                telemarketers);
    }

    private static MappedOccupation subject(Tray.Entry entry, Map<SocCode, Occupation> names, Read read) {
        Occupation occupation = names.get(entry.code());
        if (occupation == null) {
            throw new IllegalArgumentException("no such occupation: " + entry.code());
        }
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
        PlaceFigures nation = new PlaceFigures(PlaceFigures.NATION,
                Optional.ofNullable(read.areas().get(PlaceFigures.NATION)).map(Area::title)
                        .orElse(PlaceFigures.NATION),
                Optional.ofNullable(read.nation().get(entry.code())), employment(read.nation().get(SocCode.ALL)),
                Optional.empty());
        return new MappedOccupation(occupation, entry.series(), nation, states);
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
