package mizan.ui.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mizan.chart.Waterfall;
import mizan.chart.WaterfallBar;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.PlacedTerms;
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
    /// Of the width of the page, so that the table ends on it.
    private static final double PICTURE = 0.9;

    private final OfferQuestions questions;
    private final Supplier<TaxYears> taxes;
    private final LocalDate today;

    public OfferReport(OfferQuestions questions, Supplier<TaxYears> taxes, LocalDate today) {
        this.questions = questions;
        this.taxes = taxes;
        this.today = today;
    }

    /// @param place of the job; empty if it is not known
    private record Page(String title, HonestHour hour, Reckoned now, Optional<Where> place) {}

    @Override
    public Answer ask(Wanted wanted) {
        List<Option> options = wanted.tray().stream().map(Tray.Entry::option).toList();
        KeptOffers kept = KeptOffers.of(wanted.offers(), options);
        PlacedTerms present = PresentJob.terms(kept.present(), wanted.basis(), wanted.myPay());
        List<Page> pages = options.stream()
                .flatMap(option -> page(wanted, option, kept.offer(option.id()), present).stream()).toList();
        return layout -> pages.stream().flatMap(page -> blocks(wanted.figureText(), page, layout)).toList();
    }

    private Optional<Page> page(Wanted wanted, Option option, PlacedTerms placed, PlacedTerms present) {
        if (!placed.terms().told(Term.PAY)) {
            return Optional.empty();
        }
        SocCode code = option.occupation();
        OfferFacts facts = questions.ask(new OfferQuestions.Asked(code, Set.of(code), placed.place(),
                Set.of(present.place()), wanted.vintage(), wanted.figureText().messages().language().tag()));
        Reckoned now = reckoned(facts, placed, present);
        return now.hour().map(hour -> new Page(new HonestHourWords(wanted.figureText()).name(option, now.facts()),
                hour, now, facts.where(placed.place())));
    }

    /// Against the present job if something is known of it, as on the page of the offer.
    private Reckoned reckoned(OfferFacts facts, PlacedTerms offer, PlacedTerms present) {
        boolean employed = present.terms().told(Term.PAY);
        Optional<HonestHour> beside = employed ? hour(facts, present)
                : facts.atMedian(offer).flatMap(median -> hour(facts, median));
        return Reckoned.of(Optional.of(facts), hour(facts, offer),
                Against.of(employed ? Against.Kind.PRESENT : Against.Kind.PUBLISHED), beside);
    }

    private Optional<HonestHour> hour(OfferFacts facts, PlacedTerms placed) {
        return HonestHour.of(placed.terms(), facts.published(tax(), placed.place()));
    }

    private TaxYear tax() {
        return taxes.get().of(today.getYear());
    }

    private Stream<Block> blocks(FigureText figureText, Page page, LightLayout layout) {
        HonestHourWords words = new HonestHourWords(figureText);
        AgainstWords against = new AgainstWords(words, page.now(), _ -> Optional.empty());
        HonestHour hour = page.hour();
        List<Block> blocks = new ArrayList<>(List.of(new Block.NewPage(),
                new Block.Heading(2, figureText.text("offer.report", page.title())),
                Block.lead(words.finding(hour)),
                new Block.Picture(Tracing.of(layout.lay(chart(words, page), WIDTH, figureText.messages().language())
                        .getRoot()), words.finding(hour), PICTURE),
                Block.note(words.ground(hour, page.place(), tax().over(today),
                        page.now().beside().map(_ -> against.name()).orElse("")))));
        said(words.nationalPrices(hour), words.later(hour)).map(Block::body).forEach(blocks::add);
        if (page.now().beside().isPresent()) {
            blocks.add(new Block.Heading(3, against.title()));
            said(against.beside(), against.unlike(), against.matching()).map(Block::body).forEach(blocks::add);
        }
        List<String> asking = against.whatToAskFor();
        if (!asking.isEmpty()) {
            blocks.add(Block.body(String.join(" ", asking)));
        }
        blocks.add(new OfferTable(words, hour, page.now()).block());
        said(words.open(hour), against.source(), figureText.text("offer.about")).map(Block::note)
                .forEach(blocks::add);
        return blocks.stream();
    }

    private static Stream<String> said(String... sentences) {
        return Stream.of(sentences).filter(text -> !text.isEmpty());
    }

    /// Without the steps that are open: on paper nobody adds anything.
    private static Waterfall chart(HonestHourWords words, Page page) {
        Waterfall chart = new Waterfall();
        chart.show(new OfferDrawing(words, _ -> {}, _ -> {}).bars(page.hour(), page.now().beside()).stream()
                .filter(bar -> bar.kind() != WaterfallBar.Kind.OPEN).toList());
        return chart;
    }
}
