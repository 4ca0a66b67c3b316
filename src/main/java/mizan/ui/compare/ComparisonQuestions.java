package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.InstalledYears;
import mizan.domain.data.Scope;
import mizan.domain.data.TableYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.domain.place.Place;
import mizan.domain.prices.PriceLevel;
import mizan.domain.situation.JobOffer;
import mizan.query.ConsumerPriceIndex;
import mizan.query.Descriptions;
import mizan.query.IndustryNames;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.PayByIndustry;
import mizan.query.PayOfOccupations;
import mizan.query.PayOverTime;
import mizan.query.PlacesWithFigures;
import mizan.query.PriceLevels;
import mizan.store.Database;
import mizan.ui.compare.IndustryView.Crumb;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.PayNearby;
import mizan.ui.session.Tray;

/// Asks everything that a comparison needs. Not for the JavaFX thread.
public final class ComparisonQuestions {

    private final PayOfOccupations payOfOccupations;
    private final PayByIndustry payByIndustry;
    private final PayOverTime payOverTime;
    private final OccupationNames occupationNames;
    private final Descriptions descriptions;
    private final IndustryNames industryNames;
    private final ConsumerPriceIndex prices;
    private final PriceLevels priceLevels;
    private final InstalledWageSets sets;
    private final PlacesWithFigures places;
    private final PayNearby nearby;

    public ComparisonQuestions(Database database) {
        this.payOfOccupations = new PayOfOccupations(database);
        this.payByIndustry = new PayByIndustry(database);
        this.payOverTime = new PayOverTime(database);
        this.occupationNames = new OccupationNames(database);
        this.descriptions = new Descriptions(database);
        this.industryNames = new IndustryNames(database);
        this.prices = new ConsumerPriceIndex(database);
        this.priceLevels = new PriceLevels(database);
        this.sets = new InstalledWageSets(database);
        this.places = new PlacesWithFigures(database);
        this.nearby = new PayNearby(database);
    }

    /// @param parent the industry that is drilled into; empty for the sectors
    /// @param place that pay is compared in
    /// @param pricesOf the area code of the state in whose prices pay is told; empty for the whole country's
    /// @param language `en` or `ar`
    record Asked(List<Tray.Entry> tray, Vintage vintage, String parent, Place place, String pricesOf,
            String language) {}

    /// Codes that the classification does not know are left out.
    PayComparison compare(Asked asked) {
        List<Tray.Entry> entries = Tray.occupations(asked.tray());
        List<SocCode> codes = entries.stream().map(Tray.Entry::code).toList();
        Map<SocCode, Occupation> names = occupationNames.ask(codes, asked.language());
        Map<SocCode, String> work = descriptions.ask(codes, asked.language());
        Place place = asked.place();
        InstalledYears installed = sets.years();
        TableYear table = installed.shown(place.scope(), asked.vintage());
        Map<SocCode, PayDistribution> pay = payOfOccupations.ask(codes, table.year(), place.scope(), place.areaCode());
        Map<SocCode, List<PayOverTime.Year>> years = payOverTime.ask(codes);
        Optional<PriceLevel> level = level(asked, table);
        List<ComparedOccupation> subjects = new ArrayList<>();
        for (Tray.Entry entry : entries) {
            Occupation occupation = names.get(entry.code());
            if (occupation != null) {
                subjects.add(new ComparedOccupation(occupation, entry.series(),
                        Optional.ofNullable(pay.get(entry.code())).map(each -> restated(each, level)),
                        years.getOrDefault(entry.code(), List.of()), work.getOrDefault(entry.code(), "")));
            }
        }
        return new PayComparison(table, place, subjects, industries(codes, asked, installed, level), prices.ask(),
                level, offers(asked, names, work));
    }

    private List<ComparedOffer> offers(Asked asked, Map<SocCode, Occupation> names, Map<SocCode, String> work) {
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

    private IndustryView industries(List<SocCode> codes, Asked asked, InstalledYears installed,
            Optional<PriceLevel> level) {
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
                payByIndustry.ask(codes, table.year(), scope, asked.parent(), asked.language())
                        .stream()
                        .map(industry -> industry.with(pay -> restated(pay, level)))
                        .toList());
    }

    private Optional<PriceLevel> level(Asked asked, TableYear table) {
        // Pay in one place is in that place's own prices already.
        return asked.pricesOf().isEmpty() || !asked.place().wholeCountry()
                ? Optional.empty()
                : priceLevels.ask(table.year(), asked.language())
                        .stream()
                        .filter(level -> level.areaCode().equals(asked.pricesOf()))
                        .findFirst();
    }

    private static PayDistribution restated(PayDistribution pay, Optional<PriceLevel> level) {
        return level.map(PriceLevel::cost).map(pay::scaled).orElse(pay);
    }

    /// The places that can be compared in, the whole country first.
    List<Place> places(String language) {
        return places.ask(language);
    }
}
