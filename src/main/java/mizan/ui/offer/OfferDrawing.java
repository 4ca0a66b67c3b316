package mizan.ui.offer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mizan.chart.MarkDetail;
import mizan.chart.Share;
import mizan.chart.WaterfallBar;
import mizan.chart.WaterfallBar.Beside;
import mizan.chart.WaterfallBar.Kind;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Outcome;
import mizan.domain.offer.Scenario;
import mizan.domain.offer.Step;
import mizan.domain.offer.StepKind;
import mizan.domain.offer.YearHours;
import org.jspecify.annotations.Nullable;

/// Makes bars of an offer's steps, and parts of its hours.
final class OfferDrawing {

    private final HonestHourWords words;
    private final Consumer<StepKind> add;
    private final Consumer<StepKind> toggle;

    /// @param add takes the person to what a step that is open takes
    /// @param toggle leaves a step out, or counts it again
    OfferDrawing(HonestHourWords words, Consumer<StepKind> add, Consumer<StepKind> toggle) {
        this.words = words;
        this.add = add;
        this.toggle = toggle;
    }

    /// @param beside drawn in outline behind; empty for nothing
    List<WaterfallBar> bars(HonestHour hour, Optional<HonestHour> beside) {
        List<WaterfallBar> bars = new ArrayList<>();
        long before = 0;
        long besideBefore = 0;
        for (Step step : hour.steps()) {
            if (step.kind().later()) {
                continue;
            }
            long besideAfter = besideBefore + beside.map(each -> each.step(step.kind()).amounts().likely()).orElse(0L);
            if (HonestHourWords.shown(step) || hour.off().contains(step.kind())) {
                bars.add(bar(hour, step, before,
                        beside.isPresent() ? new Beside(besideBefore / 100.0, besideAfter / 100.0) : null));
            }
            besideBefore = besideAfter;
            before += step.amounts().likely();
        }
        bars.add(rest(hour, beside));
        return bars;
    }

    private WaterfallBar bar(HonestHour hour, Step step, long before, @Nullable Beside beside) {
        StepKind kind = step.kind();
        boolean off = hour.off().contains(kind);
        long after = before + (off ? amountOf(hour, kind) : step.amounts().likely());
        Outcome ends = step.amounts();
        long likely = ends.likely();
        return new WaterfallBar(kind.name(), off ? Kind.OFF
                : step.open() ? Kind.OPEN
                        : kind.gross() ? Kind.MORE : Kind.LESS,
                before / 100.0, after / 100.0,
                off ? after / 100.0 : (before + likely + (ends.least() - likely)) / 100.0,
                off ? after / 100.0 : (before + likely + (ends.most() - likely)) / 100.0,
                off || step.open() ? null : beside, words.name(kind),
                step.open() && !off ? words.figureText().text("offer.add") : off ? words.figureText().text("offer.off")
                        : words.yearly(likely),
                detail(hour, step, off), does(step, off));
    }

    /// What a step that is switched off would be.
    private long amountOf(HonestHour hour, StepKind kind) {
        Set<StepKind> others = new HashSet<>(hour.off());
        others.remove(kind);
        return HonestHour.of(hour.terms(), hour.published(), others).map(with -> with.step(kind).amounts().likely())
                .orElse(0L);
    }

    private @Nullable Runnable does(Step step, boolean off) {
        StepKind kind = step.kind();
        if (kind == StepKind.PAY) {
            return null;
        }
        return step.open() && !off ? () -> add.accept(kind) : () -> toggle.accept(kind);
    }

    private MarkDetail detail(HonestHour hour, Step step, boolean off) {
        List<MarkDetail.Line> lines = new ArrayList<>();
        if (!step.open() && !off) {
            lines.addAll(lines(step.amounts()));
            if (step.kind() != StepKind.PAY) {
                lines.add(line("offer.worth", words.yearly(hour.worth(step.kind()))));
            }
        }
        String does = step.kind() == StepKind.PAY ? ""
                : words.figureText().text(step.open() && !off ? "offer.does.add"
                        : off ? "offer.does.count" : "offer.does.leave-out");
        return new MarkDetail(words.name(step.kind()), lines, words.basis(step),
                words.figureText().text("offer.detail", words.formula(step), does).strip());
    }

    private List<MarkDetail.Line> lines(Outcome amounts) {
        List<MarkDetail.Line> lines = new ArrayList<>();
        lines.add(line("offer.a-year", words.yearly(amounts.likely())));
        if (!amounts.exact()) {
            lines.add(line("offer.at-least", words.yearly(amounts.least())));
            lines.add(line("offer.at-most", words.yearly(amounts.most())));
        }
        return lines;
    }

    private MarkDetail.Line line(String key, String value) {
        return new MarkDetail.Line(words.figureText().text(key), value, "");
    }

    private WaterfallBar rest(HonestHour hour, Optional<HonestHour> beside) {
        Outcome left = hour.left();
        List<MarkDetail.Line> lines = lines(left);
        beside.ifPresent(each -> lines.add(line("offer.beside", words.yearly(each.left().likely()))));
        return new WaterfallBar("LEFT", Kind.REST, 0, left.likely() / 100.0, left.least() / 100.0,
                left.most() / 100.0, beside.map(each -> new Beside(0, each.left().likely() / 100.0)).orElse(null),
                words.figureText().text("offer.left"), words.yearly(left.likely()),
                new MarkDetail(words.figureText().text("offer.left"), lines, words.open(hour),
                        words.figureText().text("offer.left.about")),
                null);
    }

    /// “2,299 hours a year”.
    String hoursTitle(HonestHour hour) {
        return words.figureText().text("offer.hours", words.hours(hour.hours(Scenario.LIKELY).all()));
    }

    List<Share> shares(HonestHour hour) {
        YearHours hours = hour.hours(Scenario.LIKELY);
        List<Share> shares = new ArrayList<>();
        add(shares, "paid", hours.paid(), 0);
        add(shares, "unpaid", hours.unpaid(), 1);
        add(shares, "commuting", hours.commuting(), 2);
        return shares;
    }

    private void add(List<Share> shares, String key, long hundredths, int look) {
        if (hundredths > 0) {
            String name = words.figureText().text("offer.hours." + key, words.hours(hundredths));
            shares.add(new Share(hundredths, look, name, new MarkDetail(name, List.of(), "",
                    words.figureText().text("offer.hours." + key + ".about"))));
        }
    }
}
