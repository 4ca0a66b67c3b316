package mizan.ui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import mizan.chart.MarkDetail;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.AtLeast;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.MeasureReading.None;
import mizan.domain.place.OccupationContrast;
import mizan.domain.place.PlaceFigures;
import mizan.domain.place.StateMeasure;
import mizan.domain.prices.PriceLevel;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;

/// Puts the readings of a ranking into words and numbers.
record MapWords(FigureText figureText, PlaceRanking ranking) {

    /// Beside the pointer there is no room for them between the other percentiles; the table has them.
    private static final Set<StateMeasure> QUARTERS = Set.of(StateMeasure.P25, StateMeasure.P75);

    /// A sentence about states, or the one that says the same of areas.
    String text(String key, String... values) {
        return figureText.text(key(key), values);
    }

    /// The key of a sentence about states, or of the one that says the same of areas.
    String key(String key) {
        return ranking.picture().level() == MapLevel.AREAS ? key + ".areas" : key;
    }

    /// What is shown in this place.
    String value(MeasureReading reading) {
        return value(reading, ranking.contrast(), number -> plain(number, ranking.yardstick()));
    }

    /// The same in as few letters as it takes.
    String briefly(MeasureReading reading) {
        return value(reading, ranking.contrast(), this::plainBriefly);
    }

    /// A reading of one occupation.
    String value(MeasureReading reading, MeasureChoice yardstick) {
        return value(reading, Optional.empty(), number -> plain(number, yardstick));
    }

    /// A tick of the legend.
    String tick(double number) {
        if (ranking.contrast().equals(Optional.of(OccupationContrast.DIFFERENCE))) {
            return figureText.formats().signed(number, this::plainTick);
        }
        return ranking.contrast().isPresent() ? figureText.formats().number(number) : plainTick(number);
    }

    /// “Median pay per hour, adjusted for prices”.
    String measure() {
        return measure(ranking.yardstick());
    }

    String measure(MeasureChoice yardstick) {
        String name = name(figureText, yardstick.measure());
        if (yardstick.measure().pay().isEmpty()) {
            return name;
        }
        String unit = figureText.unit(yardstick.basis());
        return figureText.text(yardstick.adjusted() ? "map.measure.adjusted" : "map.measure.paid", name, unit);
    }

    /// A measure at full length, without its unit.
    static String name(FigureText figureText, StateMeasure measure) {
        return figureText.text("map.measure." + Messages.key(measure), figureText.formats().count(1000));
    }

    /// A measure as the head of a narrow column, or on a button.
    static String briefly(FigureText figureText, StateMeasure measure) {
        return measure.pay()
                .map(figureText::measureBriefly)
                .orElseGet(
                        () -> figureText.text("map.chip." + Messages.key(measure), figureText.formats().count(1000)));
    }

    /// What the picture is of: one occupation, or two and how they are set against each other.
    String subject() {
        String first = ranking.picture().first().occupation().title();
        return ranking.picture()
                .second()
                .map(second -> figureText.text(
                        "map.subject." + ranking.contrast().map(Messages::key).orElse("difference"),
                        first, second.occupation().title()))
                .orElse(first);
    }

    /// How it was worked out, or why there is no number; empty for a plain published one.
    String remark(MeasureReading reading) {
        return ranking.contrast().isPresent() && reading instanceof Exact
                ? figureText.text("map.derived.contrast")
                : remark(reading, ranking.yardstick());
    }

    /// The same of a reading of one occupation.
    String remark(MeasureReading reading, MeasureChoice yardstick) {
        return switch (reading) {
            case None(MeasureReading.Gap gap) -> gap == MeasureReading.Gap.NOT_LISTED
                    ? text("map.gap.not-listed")
                    : figureText.text("map.gap." + Messages.key(gap));
            case AtLeast _ -> figureText.text("figure.top-coded");
            case Exact(_, Origin origin) -> origin == Origin.PUBLISHED ? "" : derivation(origin, yardstick);
        };
    }

    /// “12th of 43”, or why it takes no part; empty for what has no number.
    String rank(RankedPlace state) {
        if (state.rank() > 0) {
            return figureText.text("map.rank", near().rank(state),
                    figureText.formats().count(ranking.size()));
        }
        return state.small() && state.reading() instanceof Exact
                ? figureText.text("map.small", figureText.formats().count(ranking.leastJobs()))
                : "";
    }

    /// What a screen reader says of a state: its name, value and rank, or why there is no value.
    String said(RankedPlace state) {
        if (state.reading() instanceof None) {
            return figureText.text("map.said", state.name(), remark(state.reading()));
        }
        String value = figureText.text("map.said", state.name(), value(state.reading()));
        String rank = rank(state);
        return rank.isEmpty() ? value : figureText.text("map.said", value, rank);
    }

    /// What sampling error lets one say.
    SignificanceWords near() {
        return new SignificanceWords(this);
    }

    String period() {
        return figureText.may(ranking.picture().year());
    }

    /// A heading with when its figures are from, and the prices too where these are of another year.
    String heading(String what) {
        MapFigures picture = ranking.picture();
        String heading = figureText.heading(what, figureText.period(picture.table()));
        return usesPrices() && picture.pricesYear() != picture.year()
                ? figureText.heading(heading, figureText.text("map.heading.prices",
                        figureText.formats().year(picture.pricesYear())))
                : heading;
    }

    /// Where the figures are from, all years named.
    String source() {
        return usesPrices() ? sourceWithPrices() : sourceAsPaid();
    }

    private String sourceAsPaid() {
        return text("map.source", figureText.sourced(period(), ranking.picture().table()),
                figureText.formats().count(1000));
    }

    String sourceWithPrices() {
        return text("map.source.adjusted", sourceAsPaid(), figureText.formats().year(ranking.picture().pricesYear()));
    }

    /// The same in few words, for each row of a table.
    String sourceBriefly() {
        return usesPrices()
                ? text("map.source.brief.adjusted", period(),
                        figureText.formats().year(ranking.picture().pricesYear()))
                : text("map.source.brief", period());
    }

    boolean usesPrices() {
        return ranking.yardstick().adjusted() && ranking.yardstick().measure().pay().isPresent();
    }

    /// Every measure of one state.
    MarkDetail detail(RankedPlace state) {
        List<MarkDetail.Line> lines = new ArrayList<>();
        if (ranking.contrast().isPresent()) {
            lines.add(new MarkDetail.Line(measure(), value(state.reading()), remark(state.reading())));
            lines.add(of(state.first(), ranking.picture().first(), ranking.yardstick()));
            state.second().ifPresent(place -> ranking.picture().second()
                    .ifPresent(subject -> lines.add(of(place, subject, ranking.yardstick()))));
        } else {
            lines.addAll(measures(state.first()));
            state.first().prices().ifPresent(level -> lines.add(prices(state, level)));
        }
        near().line(state).ifPresent(lines::add);
        lines.addAll(new AreaWords(this).standing(state));
        String rank = rank(state);
        return new MarkDetail(state.name() + (rank.isEmpty() ? "" : " · " + rank), lines, subject() + " · " + source());
    }

    /// Why there is nothing is said once where there is nothing at all.
    private List<MarkDetail.Line> measures(PlaceFigures place) {
        List<MarkDetail.Line> lines = Arrays.stream(StateMeasure.values())
                .filter(measure -> measure == ranking.yardstick().measure() || !QUARTERS.contains(measure))
                .flatMap(measure -> lines(place, measure).stream())
                .toList();
        MarkDetail.Line first = lines.getFirst();
        boolean none = !first.note().isEmpty()
                && lines.stream()
                        .allMatch(line -> line.note().equals(first.note()) && line.value().equals(first.value()));
        return none ? List.of(line(place, ranking.yardstick())) : lines;
    }

    private List<MarkDetail.Line> lines(PlaceFigures place, StateMeasure measure) {
        List<MarkDetail.Line> lines = new ArrayList<>();
        MeasureChoice paid = new MeasureChoice(measure, ranking.yardstick().basis(), false);
        lines.add(line(place, paid));
        if (ranking.yardstick().adjusted() && measure == ranking.yardstick().measure() && measure.pay().isPresent()) {
            lines.add(line(place, ranking.yardstick()));
        }
        return lines;
    }

    private MarkDetail.Line line(PlaceFigures place, MeasureChoice yardstick) {
        MeasureReading reading = yardstick.read(place, ranking.picture().first().nation());
        return new MarkDetail.Line(measure(yardstick), value(reading, yardstick), remark(reading, yardstick));
    }

    private MarkDetail.Line of(PlaceFigures place, MappedOccupation subject, MeasureChoice yardstick) {
        MeasureReading reading = yardstick.read(place, subject.nation());
        return new MarkDetail.Line(subject.occupation().title(), value(reading, yardstick),
                remark(reading, yardstick));
    }

    private MarkDetail.Line prices(RankedPlace place, PriceLevel level) {
        return new MarkDetail.Line(
                figureText.text("map.prices", figureText.formats().year(level.year()),
                        figureText.formats().percent(100)),
                figureText.formats().percent(level.parity()), pricesOf(place, level));
    }

    /// That the prices are of the state, where an area has none of its own.
    String pricesOf(RankedPlace place, PriceLevel level) {
        return level.areaCode().equals(place.code()) ? "" : figureText.text("map.prices.wider", level.areaName());
    }

    private String derivation(Origin origin, MeasureChoice yardstick) {
        if (origin == Origin.RESTATED) {
            return figureText.text("map.derived.prices", figureText.formats().count(100));
        }
        return yardstick.measure().pay().isPresent()
                ? figureText.origin(origin)
                : figureText.text("map.derived");
    }

    private String value(MeasureReading reading, Optional<OccupationContrast> contrast, DoubleFunction<String> plain) {
        return switch (reading) {
            case None _ -> figureText.text("figure.none");
            case AtLeast(double bound, _) -> figureText.text("figure.at-least", number(bound, contrast, plain));
            case Exact(double number, _) -> number(number, contrast, plain);
        };
    }

    private String number(double number, Optional<OccupationContrast> contrast, DoubleFunction<String> plain) {
        if (contrast.isEmpty()) {
            return plain.apply(number);
        }
        return switch (contrast.get()) {
            case DIFFERENCE -> figureText.formats().signed(number, plain);
            case RATIO -> figureText.text("map.times", figureText.formats().decimal(number));
        };
    }

    private String plainBriefly(double number) {
        MeasureChoice yardstick = ranking.yardstick();
        if (yardstick.measure().pay().isPresent()) {
            return figureText.formats().payBriefly(Math.round(number * 100), yardstick.basis());
        }
        return yardstick.measure() == StateMeasure.EMPLOYMENT
                ? figureText.formats().countBriefly(Math.round(number))
                : plain(number, yardstick);
    }

    private String plain(double number, MeasureChoice yardstick) {
        if (yardstick.measure().pay().isPresent()) {
            return figureText.formats().pay(Math.round(number * 100), yardstick.basis());
        }
        return yardstick.measure() == StateMeasure.EMPLOYMENT
                ? figureText.formats().count(Math.round(number))
                : figureText.formats().decimal(number);
    }

    private String plainTick(double number) {
        if (ranking.yardstick().measure().pay().isPresent()) {
            return figureText.formats().axisPay(number);
        }
        return figureText.formats().number(number);
    }
}
