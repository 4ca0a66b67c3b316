package mizan.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import mizan.chart.Detail;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.Contrast;
import mizan.domain.place.PlaceFigures;
import mizan.domain.place.Reading;
import mizan.domain.place.Reading.AtLeast;
import mizan.domain.place.Reading.Exact;
import mizan.domain.place.Reading.None;
import mizan.domain.place.StateMeasure;
import mizan.domain.place.Yardstick;
import mizan.domain.prices.PriceLevel;
import mizan.ui.kit.Telling;

/// Puts the readings of a ranking into words and numbers.
record MapWords(Telling telling, Ranking ranking) {

    /// What is shown in this place.
    String value(Reading reading) {
        return value(reading, ranking.contrast(), number -> plain(number, ranking.yardstick()));
    }

    /// The same in as few letters as it takes.
    String briefly(Reading reading) {
        return value(reading, ranking.contrast(), this::plainBriefly);
    }

    /// A reading of one occupation.
    String value(Reading reading, Yardstick yardstick) {
        return value(reading, Optional.empty(), number -> plain(number, yardstick));
    }

    /// A tick of the legend.
    String tick(double number) {
        if (ranking.contrast().equals(Optional.of(Contrast.DIFFERENCE))) {
            return telling.formats().signed(number, this::plainTick);
        }
        return ranking.contrast().isPresent() ? telling.formats().number(number) : plainTick(number);
    }

    /// “Median pay per hour, adjusted for prices”.
    String measure() {
        return measure(ranking.yardstick());
    }

    String measure(Yardstick yardstick) {
        String name = name(telling, yardstick.measure());
        if (yardstick.measure().pay().isEmpty()) {
            return name;
        }
        String unit = telling.text("basis.unit." + id(yardstick.basis()));
        return telling.text(yardstick.adjusted() ? "map.measure.adjusted" : "map.measure.paid", name, unit);
    }

    /// A measure at full length, without its unit.
    static String name(Telling telling, StateMeasure measure) {
        return telling.text("map.measure." + id(measure), telling.formats().count(1000));
    }

    /// A measure as the head of a narrow column, or on a button.
    static String briefly(Telling telling, StateMeasure measure) {
        return measure.pay()
                .map(telling::measureBriefly)
                .orElseGet(() -> telling.text("map.chip." + id(measure), telling.formats().count(1000)));
    }

    /// What the picture is of: one occupation, or two and how they are set against each other.
    String subject() {
        String first = ranking.picture().first().occupation().title();
        return ranking.picture()
                .second()
                .map(second -> telling.text("map.subject." + ranking.contrast().map(MapWords::id).orElse("difference"),
                        first, second.occupation().title()))
                .orElse(first);
    }

    /// How it was worked out, or why there is no number; empty for a plain published one.
    String remark(Reading reading) {
        return ranking.contrast().isPresent() && reading instanceof Exact
                ? telling.text("map.derived.contrast")
                : remark(reading, ranking.yardstick());
    }

    /// The same of a reading of one occupation.
    String remark(Reading reading, Yardstick yardstick) {
        return switch (reading) {
            case None(Reading.Gap gap) -> telling.text("map.gap." + id(gap));
            case AtLeast _ -> telling.text("figure.top-coded");
            case Exact(_, Origin origin) -> origin == Origin.PUBLISHED ? "" : derivation(origin, yardstick);
        };
    }

    /// “12th of 43”, or why it takes no part; empty for what has no number.
    String rank(Standing standing) {
        if (standing.rank() > 0) {
            return telling.text("map.rank", near().rank(standing),
                    telling.formats().count(ranking.size()));
        }
        return standing.small() && standing.reading() instanceof Exact
                ? telling.text("map.small", telling.formats().count(Ranking.JOB_FLOOR))
                : "";
    }

    /// What a screen reader says of a state: its name, value and rank, or why there is no value.
    String said(Standing standing) {
        if (standing.reading() instanceof None) {
            return telling.text("map.said", standing.name(), remark(standing.reading()));
        }
        String value = telling.text("map.said", standing.name(), value(standing.reading()));
        String rank = rank(standing);
        return rank.isEmpty() ? value : telling.text("map.said", value, rank);
    }

    /// What sampling error lets one say.
    NearWords near() {
        return new NearWords(this);
    }

    String period() {
        return telling.may(ranking.picture().year());
    }

    /// A heading with when its figures are from, and the prices too where these are of another year.
    String heading(String what) {
        Picture picture = ranking.picture();
        String heading = telling.heading(what, telling.period(picture.table()));
        return usesPrices() && picture.pricesYear() != picture.year()
                ? telling.heading(heading, telling.text("map.heading.prices",
                        telling.formats().year(picture.pricesYear())))
                : heading;
    }

    /// Where the figures are from, all years named.
    String source() {
        String from = telling.text("map.source", period(), telling.formats().count(1000));
        return usesPrices()
                ? telling.text("map.source.adjusted", from, telling.formats().year(ranking.picture().pricesYear()))
                : from;
    }

    /// The same in few words, for each row of a table.
    String sourceBriefly() {
        return usesPrices()
                ? telling.text("map.source.brief.adjusted", period(),
                        telling.formats().year(ranking.picture().pricesYear()))
                : telling.text("map.source.brief", period());
    }

    boolean usesPrices() {
        return ranking.yardstick().adjusted() && ranking.yardstick().measure().pay().isPresent();
    }

    /// Every measure of one state.
    Detail detail(Standing standing) {
        List<Detail.Line> lines = new ArrayList<>();
        if (ranking.contrast().isPresent()) {
            lines.add(new Detail.Line(measure(), value(standing.reading()), remark(standing.reading())));
            lines.add(of(standing.first(), ranking.picture().first(), ranking.yardstick()));
            standing.second().ifPresent(place -> ranking.picture().second()
                    .ifPresent(subject -> lines.add(of(place, subject, ranking.yardstick()))));
        } else {
            for (StateMeasure measure : StateMeasure.values()) {
                lines.addAll(lines(standing.first(), measure));
            }
            standing.first().prices().ifPresent(level -> lines.add(prices(level)));
        }
        near().line(standing).ifPresent(lines::add);
        String rank = rank(standing);
        return new Detail(standing.name() + (rank.isEmpty() ? "" : " · " + rank), lines, subject() + " · " + source());
    }

    private List<Detail.Line> lines(PlaceFigures place, StateMeasure measure) {
        List<Detail.Line> lines = new ArrayList<>();
        Yardstick paid = new Yardstick(measure, ranking.yardstick().basis(), false);
        lines.add(line(place, paid));
        if (ranking.yardstick().adjusted() && measure == ranking.yardstick().measure() && measure.pay().isPresent()) {
            lines.add(line(place, ranking.yardstick()));
        }
        return lines;
    }

    private Detail.Line line(PlaceFigures place, Yardstick yardstick) {
        Reading reading = yardstick.read(place, ranking.picture().first().nation());
        return new Detail.Line(measure(yardstick), value(reading, yardstick), remark(reading, yardstick));
    }

    private Detail.Line of(PlaceFigures place, Subject subject, Yardstick yardstick) {
        Reading reading = yardstick.read(place, subject.nation());
        return new Detail.Line(subject.occupation().title(), value(reading, yardstick),
                remark(reading, yardstick));
    }

    private Detail.Line prices(PriceLevel level) {
        return new Detail.Line(
                telling.text("map.prices", telling.formats().year(level.year()), telling.formats().percent(100)),
                telling.formats().percent(level.parity()), "");
    }

    private String derivation(Origin origin, Yardstick yardstick) {
        if (origin == Origin.RESTATED) {
            return telling.text("map.derived.prices", telling.formats().count(100));
        }
        return yardstick.measure().pay().isPresent()
                ? telling.origin(origin)
                : telling.text("map.derived");
    }

    private String value(Reading reading, Optional<Contrast> contrast, DoubleFunction<String> plain) {
        return switch (reading) {
            case None _ -> telling.text("figure.none");
            case AtLeast(double bound, _) -> telling.text("figure.at-least", number(bound, contrast, plain));
            case Exact(double number, _) -> number(number, contrast, plain);
        };
    }

    private String number(double number, Optional<Contrast> contrast, DoubleFunction<String> plain) {
        if (contrast.isEmpty()) {
            return plain.apply(number);
        }
        return switch (contrast.get()) {
            case DIFFERENCE -> telling.formats().signed(number, plain);
            case RATIO -> telling.text("map.times", telling.formats().decimal(number));
        };
    }

    private String plainBriefly(double number) {
        Yardstick yardstick = ranking.yardstick();
        if (yardstick.measure().pay().isPresent()) {
            return telling.formats().payBriefly(Math.round(number * 100), yardstick.basis());
        }
        return yardstick.measure() == StateMeasure.EMPLOYMENT
                ? telling.formats().countBriefly(Math.round(number))
                : plain(number, yardstick);
    }

    private String plain(double number, Yardstick yardstick) {
        if (yardstick.measure().pay().isPresent()) {
            return telling.formats().pay(Math.round(number * 100), yardstick.basis());
        }
        return yardstick.measure() == StateMeasure.EMPLOYMENT
                ? telling.formats().count(Math.round(number))
                : telling.formats().decimal(number);
    }

    private String plainTick(double number) {
        if (ranking.yardstick().measure().pay().isPresent()) {
            return telling.formats().axisPay(number);
        }
        return telling.formats().number(number);
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String id(PayBasis basis) {
        return basis == PayBasis.HOURLY ? "hourly" : "annual";
    }
}
