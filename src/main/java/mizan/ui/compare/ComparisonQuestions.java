package mizan.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.InstalledYears;
import mizan.domain.data.Scope;
import mizan.domain.data.TableYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.LocalPay;
import mizan.domain.place.Place;
import mizan.domain.prices.PriceLevel;
import mizan.domain.situation.JobOffer;
import mizan.query.ConsumerPriceIndex;
import mizan.query.Descriptions;
import mizan.query.IndustryNames;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.PayByIndustry;
import mizan.query.PayInPlace;
import mizan.query.PayOverTime;
import mizan.query.PlaceAndWider;
import mizan.query.PricesInPlace;
import mizan.store.Database;
import mizan.ui.compare.IndustryView.Crumb;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.PayNearby;
import mizan.ui.session.Tray;

/// Asks everything that a comparison needs. Not for the JavaFX thread.
public final class ComparisonQuestions {

    private final PayInPlace payInPlace;
    private final PayByIndustry payByIndustry;
    private final PayOverTime payOverTime;
    private final OccupationNames occupationNames;
    private final Descriptions descriptions;
    private final IndustryNames industryNames;
    private final ConsumerPriceIndex consumerPrices;
    private final PricesInPlace pricesInPlace;
    private final InstalledWageSets sets;
    private final PlaceAndWider places;
    private final PayNearby nearby;

    public ComparisonQuestions(Database database) {
        this.payInPlace = new PayInPlace(database);
        this.payByIndustry = new PayByIndustry(database);
        this.payOverTime = new PayOverTime(database);
        this.occupationNames = new OccupationNames(database);
        this.descriptions = new Descriptions(database);
        this.industryNames = new IndustryNames(database);
        this.consumerPrices = new ConsumerPriceIndex(database);
        this.pricesInPlace = new PricesInPlace(database);
        this.sets = new InstalledWageSets(database);
        this.places = new PlaceAndWider(database);
        this.nearby = new PayNearby(database);
    }

    /// @param parent the industry that is drilled into; empty for the sectors
    /// @param home the area code of the place that pay is compared in; empty for the whole country
    /// @param whatItBuys whether pay is told by what it buys at national prices
    /// @param nationsYears whether pay over the years is to be the whole country's also where that of a state is known
    /// @param measure that the person looks at
    /// @param language `en` or `ar`
    record Asked(List<Tray.Entry> tray, Vintage vintage, String parent, String home, boolean whatItBuys,
            boolean nationsYears, PayMeasure measure, String language) {}

    /// Codes that the classification does not know are left out.
    PayComparison compare(Asked asked) {
        List<SocCode> codes = Tray.occupations(asked.tray()).stream().map(Tray.Entry::code).toList();
        List<Place> around = places.ask(asked.home(), asked.language());
        Place place = around.getFirst();
        InstalledYears installed = sets.years();
        TableYear table = installed.shown(place.scope(), asked.vintage());
        BuyingPower prices = asked.whatItBuys() ? prices(around, table.year(), asked.language()) : BuyingPower.AS_PAID;
        History history = history(asked, codes, around);
        return new PayComparison(table, place, history.of(),
                subjects(asked, around, table, prices, history.years()),
                industries(codes, asked, installed), consumerPrices.ask(), prices,
                offers(asked, codes));
    }

    /// Pay over the years, and whose it is.
    private record History(Place of, Map<SocCode, List<PayOverTime.Year>> years) {}

    /// Of the state that the place is or lies in, if more than one of its years is installed; else the whole country's.
    private History history(Asked asked, List<SocCode> codes, List<Place> around) {
        Optional<Place> state = around.stream().filter(place -> place.scope() == Scope.STATE).findFirst();
        if (state.isPresent() && !asked.nationsYears()) {
            Map<SocCode, List<PayOverTime.Year>> years = payOverTime.ask(codes, Scope.STATE, state.get().areaCode());
            if (years.values().stream().anyMatch(each -> each.size() > 1)) {
                return new History(state.get(), years);
            }
        }
        return new History(around.getLast(), payOverTime.ask(codes));
    }

    private List<ComparedOccupation> subjects(Asked asked, List<Place> around, TableYear table, BuyingPower prices,
            Map<SocCode, List<PayOverTime.Year>> years) {
        List<Tray.Entry> entries = Tray.occupations(asked.tray());
        List<SocCode> codes = entries.stream().map(Tray.Entry::code).toList();
        Map<SocCode, Occupation> names = occupationNames.ask(codes, asked.language());
        Map<SocCode, String> work = descriptions.ask(codes, asked.language());
        Map<SocCode, LocalPay> pay = payInPlace.ask(codes, table.year(), around, asked.measure());
        List<ComparedOccupation> subjects = new ArrayList<>();
        for (Tray.Entry entry : entries) {
            Occupation occupation = names.get(entry.code());
            if (occupation != null) {
                Optional<LocalPay> local = Optional.ofNullable(pay.get(entry.code()));
                subjects.add(new ComparedOccupation(occupation, entry.series(), local.map(prices::told),
                        local.flatMap(found -> found.standIn(around.getFirst())),
                        years.getOrDefault(entry.code(), List.of()), work.getOrDefault(entry.code(), "")));
            }
        }
        return subjects;
    }

    private List<ComparedOffer> offers(Asked asked, List<SocCode> codes) {
        Map<SocCode, Occupation> names = occupationNames.ask(codes, asked.language());
        Map<SocCode, String> work = descriptions.ask(codes, asked.language());
        List<ComparedOffer> offers = new ArrayList<>();
        for (Tray.Entry entry : asked.tray()) {
            Occupation occupation = names.get(entry.code());
            JobOffer offer = entry.option().offer().orElse(JobOffer.OPEN);
            if (occupation != null && offer.pay().isPresent()) {
                PayNearby.Found there = nearby.ask(entry.code(), offer.place(), asked.vintage(), asked.language());
                offers.add(new ComparedOffer(offer.name().isBlank() ? occupation.title() : offer.name(),
                        offer.pay().get(), new ComparedOccupation(occupation, entry.series(), there.pay(), List.of(),
                                work.getOrDefault(entry.code(), "")),
                        there));
            }
        }
        return offers;
    }

    private BuyingPower prices(List<Place> around, int year, String language) {
        Map<String, PriceLevel> levels = new HashMap<>();
        around.forEach(place -> pricesInPlace.ask(place, year, language)
                .ifPresent(level -> levels.put(place.areaCode(), level)));
        return new BuyingPower(true, levels);
    }

    private IndustryView industries(List<SocCode> codes, Asked asked, InstalledYears installed) {
        List<Crumb> path = industryNames.path(asked.parent(), asked.language())
                .stream()
                .map(name -> new Crumb(name.naicsCode(), name.title()))
                .toList();
        Scope scope = switch (path.size()) {
            case 0 -> Scope.SECTOR;
            case 1 -> Scope.INDUSTRY3;
            case 2 -> !installed.of(Scope.INDUSTRY4).isEmpty() ? Scope.INDUSTRY4 : Scope.INDUSTRY56;
            default -> Scope.INDUSTRY56;
        };
        TableYear table = installed.shown(scope, asked.vintage());
        return new IndustryView(table, path,
                payByIndustry.ask(codes, table.year(), scope, asked.parent(), asked.language()));
    }
}
