package mizan.ui.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.LongFunction;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Outcome;
import mizan.domain.offer.Scenario;
import mizan.domain.offer.Step;
import mizan.domain.offer.StepKind;
import mizan.report.Block;
import mizan.ui.kit.FigureText;

/// The table of a report with each step of an offer, what it is held against beside it, and how it was worked out; between
/// what it may be only where that is uncertain.
final class OfferTable {

    private static final double NAME = 2.1;
    private static final double AMOUNT = 1.1;
    private static final double BESIDE = 1.6;
    private static final double HOW = 5;

    private final HonestHourWords words;
    private final FigureText text;
    private final HonestHour hour;
    private final Reckoned now;
    private final boolean uncertain;

    OfferTable(HonestHourWords words, HonestHour hour, Reckoned now) {
        this.words = words;
        this.text = words.figureText();
        this.hour = hour;
        this.now = now;
        this.uncertain = !hour.perHour().exact() || !hour.left().exact();
    }

    Block block() {
        List<Block.Row> rows = new ArrayList<>();
        for (Step step : hour.steps()) {
            if (told(hour, step.kind()) || now.beside().filter(other -> told(other, step.kind())).isPresent()) {
                rows.add(row(words.name(step.kind()), each -> each.step(step.kind()).amounts(),
                        each -> each.step(step.kind()).open(), words::yearly, words.formula(step)));
            }
        }
        rows.add(sum("offer.left", HonestHour::left, words::yearly, text.text("offer.left.about")));
        rows.add(sum("offer.column.hours",
                each -> Outcome.of(scenario -> each.hours(scenario).all()), words::hours, hours()));
        rows.add(sum("offer.per-hour", HonestHour::perHour, words::hourly, words.division(hour)));
        return new Block.Table(words.finding(hour), columns(), rows);
    }

    private static boolean told(HonestHour each, StepKind kind) {
        return !each.step(kind).open() && HonestHourWords.shown(each.step(kind));
    }

    private String hours() {
        var year = hour.hours(Scenario.LIKELY);
        return new OfferDrawing(words, _ -> {}, _ -> {}).shares(hour).size() > 1
                ? text.text("offer.column.hours.sum", words.hours(year.paid() + year.unpaid()),
                        words.hours(year.commuting()))
                : "";
    }

    private List<Block.Column> columns() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(text.text("offer.column.a-year"), NAME, false));
        columns.add(new Block.Column(text.text("offer.whose.offer"), AMOUNT, true));
        if (uncertain) {
            columns.add(new Block.Column(text.text("offer.column.low"), AMOUNT, true));
            columns.add(new Block.Column(text.text("offer.column.high"), AMOUNT, true));
        }
        if (now.beside().isPresent()) {
            columns.add(new Block.Column(words.column(now.against()), BESIDE, true));
        }
        columns.add(new Block.Column(text.text("offer.column.how"), HOW, false));
        return columns;
    }

    private Block.Row sum(String name, Function<HonestHour, Outcome> amounts, LongFunction<String> said, String how) {
        return new Block.Row(row(text.text(name), amounts, _ -> false, said, how).cells(), OptionalInt.empty(), true);
    }

    private Block.Row row(String name, Function<HonestHour, Outcome> amounts, Function<HonestHour, Boolean> open,
            LongFunction<String> said, String how) {
        List<String> cells = new ArrayList<>(List.of(name));
        Outcome own = amounts.apply(hour);
        cells.add(amount(hour, open, said.apply(own.likely())));
        if (uncertain) {
            cells.add(own.exact() ? "" : said.apply(own.least()));
            cells.add(own.exact() ? "" : said.apply(own.most()));
        }
        now.beside().map(other -> amount(other, open, said.apply(amounts.apply(other).likely())))
                .ifPresent(cells::add);
        cells.add(how);
        return Block.Row.of(cells);
    }

    private String amount(HonestHour of, Function<HonestHour, Boolean> open, String said) {
        return open.apply(of) ? text.text("offer.not-said") : said;
    }
}
