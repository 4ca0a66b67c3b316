package mizan.ui.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.domain.data.ShownYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Education;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.LocalPay;
import mizan.domain.place.Place;
import mizan.query.Descriptions;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.PayInPlace;
import mizan.query.PayOfOccupations;
import mizan.query.PlaceAndWider;
import mizan.query.PricesInPlace;
import mizan.query.Projections;
import mizan.query.RelatedOccupations;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.ReportedStrips;

/// Asks what the first screen shows. Not for the JavaFX thread.
public final class StartQuestions {

    private static final int STRIPS = 3;
    private static final int MOST_BETTER = 4;

    private final InstalledWageSets sets;
    private final OccupationNames names;
    private final Descriptions descriptions;
    private final PayOfOccupations pay;
    private final PlaceAndWider places;
    private final PayInPlace payInPlace;
    private final PricesInPlace prices;
    private final Projections projections;
    private final RelatedOccupations related;
    private final WorkEvidence evidence;

    /// @param evidence asked of the same database, and kept for all who ask
    public StartQuestions(Database database, WorkEvidence evidence) {
        this.sets = new InstalledWageSets(database);
        this.names = new OccupationNames(database);
        this.descriptions = new Descriptions(database);
        this.pay = new PayOfOccupations(database);
        this.places = new PlaceAndWider(database);
        this.payInPlace = new PayInPlace(database);
        this.prices = new PricesInPlace(database);
        this.projections = new Projections(database);
        this.related = new RelatedOccupations(database);
        this.evidence = evidence;
    }

    /// @param series its colour and mark
    /// @param place its area code; empty for the whole country
    /// @param year the year that was chosen
    /// @param language `en` or `ar`
    record Asked(SocCode code, int series, Optional<String> place, Vintage year, String language) {}

    /// Empty if the classification has no such code.
    Optional<StartAnswer> answer(Asked asked) {
        SocCode code = asked.code();
        Occupation occupation = names.ask(List.of(code), asked.language()).get(code);
        if (occupation == null) {
            return Optional.empty();
        }
        List<Place> around = places.ask(asked.place().orElse(""), asked.language());
        ShownYear table = sets.years().shown(around.getFirst().scope(), asked.year());
        Optional<LocalPay> local = Optional.ofNullable(payInPlace
                .ask(List.of(code), table.year(), around, PayMeasure.MEDIAN).get(code));
        Optional<Projection> newest = newest(projections.ask(List.of(code)), code);
        ComparedOccupation subject = new ComparedOccupation(occupation, asked.series(), local.map(LocalPay::pay),
                local.flatMap(found -> found.standIn(around.getFirst())), List.of(),
                descriptions.ask(List.of(code), asked.language()).getOrDefault(code, ""));
        return Optional.of(new StartAnswer(subject, local.map(LocalPay::of).orElse(around.getLast()), table,
                asked.place().flatMap(place -> prices.ask(place, asked.language())), newest,
                ReportedStrips.mostTelling(evidence.ask(), code, STRIPS),
                local.map(there -> better(asked, there, table, newest)).orElse(List.of())));
    }

    /// Nothing is better than what has no median or no schooling published.
    private List<StartAnswer.Better> better(Asked asked, LocalPay there, ShownYear table,
            Optional<Projection> own) {
        Optional<Education> most = own.flatMap(Projection::education);
        long least = median(there.pay());
        if (most.isEmpty() || least == 0) {
            return List.of();
        }
        int national = sets.years().shownAsClassified(Scope.NATIONAL, asked.year()).year();
        List<SocCode> near = related.ask(asked.code(), national);
        Map<SocCode, Occupation> titles = names.ask(near, asked.language());
        Map<SocCode, PayDistribution> paid = pay.ask(near, table.year(), there.of().scope(),
                there.of().areaCode());
        Map<SocCode, List<Projection>> cycles = projections.ask(near);
        Map<SocCode, String> work = descriptions.ask(near, asked.language());
        List<StartAnswer.Better> better = new ArrayList<>();
        for (SocCode code : near) {
            Occupation occupation = titles.get(code);
            PayDistribution figures = paid.get(code);
            Optional<Projection> newest = newest(cycles, code);
            Optional<Education> schooling = newest.flatMap(Projection::education);
            if (occupation != null && figures != null && median(figures) > least && schooling.isPresent()
                    && schooling.get().step() <= most.get().step()) {
                better.add(new StartAnswer.Better(new ComparedOccupation(occupation, 0, Optional.of(figures),
                        List.of(), work.getOrDefault(code, "")), newest.get()));
            }
        }
        better.sort(Comparator.comparingLong((StartAnswer.Better each) -> median(each.subject().pay().orElseThrow()))
                .reversed());
        return better.stream().limit(MOST_BETTER).toList();
    }

    /// Reads what is kept for all answers.
    ///
    /// @return how many kinds of evidence there are
    int warmUp() {
        return evidence.ask().keys().size();
    }

    StartExample example(Vintage chosen, String language) {
        ShownYear table = sets.years().shownAsClassified(Scope.NATIONAL, chosen);
        List<SocCode> codes = CallCentreRoles.ALL;
        Map<SocCode, Occupation> titles = names.ask(codes, language);
        Map<SocCode, PayDistribution> paid = pay.ask(codes, table.year());
        Map<SocCode, String> work = descriptions.ask(codes, language);
        List<ComparedOccupation> roles = new ArrayList<>();
        for (SocCode code : codes) {
            Occupation occupation = titles.get(code);
            if (occupation != null) {
                roles.add(new ComparedOccupation(occupation, roles.size(), Optional.ofNullable(paid.get(code)),
                        List.of(), work.getOrDefault(code, "")));
            }
        }
        return new StartExample(table, roles);
    }

    private static Optional<Projection> newest(Map<SocCode, List<Projection>> cycles, SocCode code) {
        return cycles.getOrDefault(code, List.of()).stream().reduce((_, last) -> last);
    }

    /// In cents per hour; 0 where it is not published. A bound counts as the number that it bounds.
    private static long median(PayDistribution pay) {
        return switch (pay.pay(PayMeasure.MEDIAN, PayBasis.HOURLY)) {
            case Figure.Amount(long cents, _) -> cents;
            case Figure.AtLeast(long cents, _) -> cents;
            case Figure.Missing _ -> 0;
        };
    }
}
