package mizan.ui.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.InstalledYears;
import mizan.domain.data.Scope;
import mizan.domain.data.ShownYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.LocalPay;
import mizan.domain.place.Place;
import mizan.domain.prices.PriceLevel;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.PayInPlace;
import mizan.query.PlaceAndWider;
import mizan.query.PricesInPlace;
import mizan.store.Database;
import mizan.ui.session.Tray;

/// Asks what occupations pay in several places. Not for the JavaFX thread.
public final class PlacesQuestions {

    private final PlaceAndWider places;
    private final PayInPlace pay;
    private final PricesInPlace prices;
    private final OccupationNames names;
    private final InstalledWageSets sets;

    public PlacesQuestions(Database database) {
        this.places = new PlaceAndWider(database);
        this.pay = new PayInPlace(database);
        this.prices = new PricesInPlace(database);
        this.names = new OccupationNames(database);
        this.sets = new InstalledWageSets(database);
    }

    /// @param codes of the places; empty for the whole country
    /// @param measure that the person looks at
    /// @param language `en` or `ar`
    record Asked(List<Tray.Entry> tray, List<String> codes, Vintage vintage, PayMeasure measure, String language) {}

    /// All places in one year, the one that is shown for the narrowest of them: none stands beside another's year.
    PlacesFigures ask(Asked asked) {
        List<Tray.Entry> entries = Tray.occupations(asked.tray());
        List<SocCode> codes = entries.stream().map(Tray.Entry::code).toList();
        List<List<Place>> around = asked.codes().stream().map(code -> places.ask(code, asked.language())).toList();
        ShownYear table = table(around, asked.vintage());
        Map<SocCode, Occupation> titles = names.ask(codes, asked.language());
        List<PlacesFigures.Subject> subjects = entries.stream()
                .flatMap(entry -> Optional.ofNullable(titles.get(entry.code()))
                        .map(title -> new PlacesFigures.Subject(title, entry.series())).stream())
                .toList();
        List<PlacesFigures.InPlace> figures = new ArrayList<>();
        for (List<Place> each : around) {
            Map<SocCode, LocalPay> here = pay.ask(codes, table.year(), each, asked.measure());
            Optional<PriceLevel> level = prices.ask(each.getFirst(), table.year(), asked.language());
            figures.add(new PlacesFigures.InPlace(each.getFirst(), here, level));
        }
        return new PlacesFigures(table, subjects, figures);
    }

    private ShownYear table(List<List<Place>> around, Vintage vintage) {
        List<Scope> scopes = around.stream().map(each -> each.getFirst().scope()).toList();
        Scope narrowest = scopes.stream()
                .filter(scope -> scope == Scope.METRO || scope == Scope.NONMETRO)
                .findFirst()
                .orElse(scopes.contains(Scope.STATE) ? Scope.STATE : Scope.NATIONAL);
        InstalledYears years = sets.years();
        return years.shown(narrowest, vintage);
    }
}
