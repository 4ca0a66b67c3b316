package mizan.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.SaidPay;
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
        ShownYear table = installed.shown(place.scope(), asked.vintage());
        BuyingPower prices = asked.whatItBuys() ? prices(around, table.year(), asked.language()) : BuyingPower.AS_PAID;
        History history = history(asked, codes, around);
        Words words = new Words(occupationNames.ask(codes, asked.language()),
                descriptions.ask(codes, asked.language()));
        return new PayComparison(table, place, history.own(), history.of(),
                subjects(asked, around, table, prices, words, history.years()),
                industries(codes, asked, installed), consumerPrices.ask(), prices,
                offers(asked, installed, words));
    }

    /// What the occupations are called, and what people in them do.
    private record Words(Map<SocCode, Occupation> names, Map<SocCode, String> work) {}

    /// Pay over the years, and whose it is.
    private record History(Optional<Place> own, Place of, Map<SocCode, List<PayOverTime.Year>> years) {}

    /// Of the state that the place is or lies in, if more than one of its years is installed; else the whole country's.
    private History history(Asked asked, List<SocCode> codes, List<Place> around) {
        Optional<Place> state = around.stream().filter(place -> place.scope() == Scope.STATE).findFirst();
        Map<SocCode, List<PayOverTime.Year>> years = state
                .map(found -> payOverTime.ask(codes, Scope.STATE, found.areaCode())).orElse(Map.of());
        Optional<Place> own = state.filter(_ -> years.values().stream().anyMatch(each -> each.size() > 1));
        return own.filter(_ -> !asked.nationsYears()).map(found -> new History(own, found, years))
                .orElseGet(() -> new History(own, around.getLast(), payOverTime.ask(codes)));
    }

    private List<ComparedOccupation> subjects(Asked asked, List<Place> around, ShownYear table, BuyingPower prices,
            Words words, Map<SocCode, List<PayOverTime.Year>> years) {
        List<Tray.Entry> entries = Tray.occupations(asked.tray());
        Map<SocCode, LocalPay> pay = payInPlace.ask(words.names().keySet(), table.year(), around, asked.measure());
        return entries.stream().filter(entry -> words.names().containsKey(entry.code()))
                .map(entry -> subject(entry, Optional.ofNullable(pay.get(entry.code())), around.getFirst(), prices,
                        words, years.getOrDefault(entry.code(), List.of())))
                .toList();
    }

    private static ComparedOccupation subject(Tray.Entry entry, Optional<LocalPay> local, Place asked,
            BuyingPower prices, Words words, List<PayOverTime.Year> years) {
        return new ComparedOccupation(Objects.requireNonNull(words.names().get(entry.code())), entry.series(),
                local.map(prices::told), local.flatMap(found -> found.standIn(asked)), years,
                words.work().getOrDefault(entry.code(), ""));
    }

    private List<ComparedOffer> offers(Asked asked, InstalledYears installed, Words words) {
        List<ComparedOffer> offers = new ArrayList<>();
        for (Tray.Entry entry : asked.tray()) {
            JobOffer offer = entry.option().offer().orElse(JobOffer.OPEN);
            if (words.names().containsKey(entry.code()) && offer.pay().isPresent()) {
                offers.add(offer(entry, offer, offer.pay().get(), asked, installed, words));
            }
        }
        return offers;
    }

    private ComparedOffer offer(Tray.Entry entry, JobOffer offer, SaidPay said, Asked asked, InstalledYears installed,
            Words words) {
        List<Place> around = places.ask(offer.place().orElse(""), asked.language());
        ShownYear table = installed.shown(around.getFirst().scope(), asked.vintage());
        Optional<LocalPay> local = Optional.ofNullable(payInPlace
                .ask(List.of(entry.code()), table.year(), around, asked.measure()).get(entry.code()));
        ComparedOccupation subject = subject(entry, local, around.getFirst(), BuyingPower.AS_PAID, words, List.of());
        return new ComparedOffer(offer.name().isBlank() ? subject.occupation().title() : offer.name(), said, subject,
                around.getFirst(), table);
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
        ShownYear table = installed.shown(scope, asked.vintage());
        return new IndustryView(table, path,
                payByIndustry.ask(codes, table.year(), scope, asked.parent(), asked.language()));
    }
}
