package mizan.ui.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mizan.chart.Waterfall;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Step;
import mizan.domain.offer.TaxYear;
import mizan.domain.offer.TaxYears;
import mizan.domain.offer.Term;
import mizan.domain.situation.Option;
import mizan.export.trace.Tracing;
import mizan.report.Block;
import mizan.ui.kit.FigureText;
import mizan.ui.offer.OfferFacts.Where;
import mizan.ui.session.KeptOffers;
import mizan.ui.session.Tray;
import mizan.ui.takeaway.LightLayout;
import mizan.ui.takeaway.ReportPart;

/// The pages of a report on the person's offers: a page each, with the waterfall, each step and how it was worked out.
public final class OfferReport implements ReportPart {

    private static final double WIDTH = 800;

    private final OfferQuestions questions;
    private final Supplier<TaxYears> taxes;
    private final LocalDate today;

    public OfferReport(OfferQuestions questions, Supplier<TaxYears> taxes, LocalDate today) {
        this.questions = questions;
        this.taxes = taxes;
        this.today = today;
    }

    private record Page(String title, HonestHour hour, Optional<Where> where) {}

    @Override
    public Answer ask(Wanted wanted) {
        List<Option> options = wanted.tray().stream().map(Tray.Entry::option).toList();
        KeptOffers kept = KeptOffers.of(wanted.offers(), options);
        List<Page> pages = options.stream().flatMap(option -> page(wanted, option, kept.offer(option.id())).stream())
                .toList();
        return layout -> pages.stream().flatMap(page -> blocks(wanted.figureText(), page, layout)).toList();
    }

    private Optional<Page> page(Wanted wanted, Option option, PlacedTerms placed) {
        if (!placed.terms().told(Term.PAY)) {
            return Optional.empty();
        }
        SocCode code = option.occupation();
        OfferFacts facts = questions.ask(new OfferQuestions.Asked(code, Set.of(code), placed.place(), Set.of(),
                wanted.vintage(), wanted.figureText().messages().language().tag()));
        return HonestHour.of(placed.terms(), facts.published(tax(), placed.place())).map(
                hour -> new Page(new HonestHourWords(wanted.figureText()).name(option, Optional.of(facts)), hour,
                        facts.where(placed.place())));
    }

    private TaxYear tax() {
        return taxes.get().of(today.getYear());
    }

    private Stream<Block> blocks(FigureText figureText, Page page, LightLayout layout) {
        HonestHourWords words = new HonestHourWords(figureText);
        HonestHour hour = page.hour();
        OfferDrawing drawing = new OfferDrawing(words, _ -> {}, _ -> {});
        Waterfall chart = new Waterfall();
        chart.show(drawing.bars(hour, Optional.empty()));
        List<Block> blocks = new ArrayList<>(List.of(new Block.NewPage(),
                new Block.Heading(2, figureText.text("offer.report", page.title())),
                Block.lead(words.finding(hour)),
                new Block.Picture(Tracing.of(layout.lay(chart, WIDTH, figureText.messages().language()).getRoot()),
                        words.finding(hour), 1)));
        Stream.of(drawing.hoursTitle(hour), words.nationalPrices(hour),
                words.later(hour)).filter(text -> !text.isEmpty()).map(Block::body).forEach(blocks::add);
        blocks.add(table(words, hour));
        Stream.of(words.open(hour), words.ground(hour, page.where(), tax().over(today), ""),
                figureText.text("offer.about"))
                .filter(text -> !text.isEmpty()).map(Block::note).forEach(blocks::add);
        return blocks.stream();
    }

    private static Block table(HonestHourWords words, HonestHour hour) {
        FigureText figureText = words.figureText();
        List<Block.Row> rows = hour.steps().stream().filter(step -> !step.open()).filter(HonestHourWords::shown)
                .map(step -> row(words, step)).toList();
        return new Block.Table(words.finding(hour),
                List.of(new Block.Column(figureText.text("offer.column.step"), 2, false),
                        new Block.Column(figureText.text("offer.a-year"), 1.4, true),
                        new Block.Column(figureText.text("offer.column.how"), 6, false)),
                rows);
    }

    private static Block.Row row(HonestHourWords words, Step step) {
        return Block.Row.of(List.of(words.name(step.kind()), words.yearly(step.amounts().likely()),
                words.formula(step)));
    }
}
