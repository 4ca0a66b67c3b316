package mizan.ui.offer;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import mizan.chart.ShareBar;
import mizan.chart.Waterfall;
import mizan.domain.offer.HonestHour;
import mizan.text.Paragraph;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// The waterfall, the year's hours, and the honest hour.
public final class WaterfallController implements View {

    private final OfferModel model;
    private final FigureText figureText;
    private final HonestHourWords words;
    private final OfferDrawing drawing;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox card;
    @FXML
    private Paragraph leftTitle;
    @FXML
    private Paragraph ground;
    @FXML
    private VBox figures;
    @FXML
    private Waterfall waterfall;
    @FXML
    private Button countAll;
    @FXML
    private Paragraph hoursTitle;
    @FXML
    private ShareBar hours;
    @FXML
    private Label perHour;
    @FXML
    private Paragraph perHourWords;
    @FXML
    private Paragraph prices;
    @FXML
    private Paragraph later;
    @FXML
    private Paragraph open;

    public WaterfallController(OfferModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.words = new HonestHourWords(figureText);
        this.drawing = new OfferDrawing(words, model::want, model::toggle);
    }

    @FXML
    private void initialize() {
        subscriptions.now(this::show, model.reckoned());
        subscriptions.now(() -> {
            waterfall.setAnimated(model.session().settings().motion().get());
            hours.setAnimated(model.session().settings().motion().get());
        }, model.session().settings().motion());
    }

    private void show() {
        Reckoned now = model.reckoned().get();
        Optional<HonestHour> hour = now.hour();
        Shown.set(hour.isPresent(), figures);
        set(ground, hour.map(each -> words.ground(each, now.facts().flatMap(facts -> facts.where(facts.place())),
                model.taxYearIsOver(), now.beside().map(_ -> words.name(now.against(), now.facts(),
                        model.session().tray()::option)).orElse("")))
                .orElse(""));
        leftTitle.setWords(hour.map(words::finding).orElseGet(() -> figureText.text("offer.none")));
        hour.ifPresent(this::show);
    }

    private void show(HonestHour hour) {
        waterfall.show(drawing.bars(hour, model.reckoned().get().beside()));
        waterfall.setAccessibleText(words.finding(hour));
        Shown.set(!hour.off().isEmpty(), countAll);
        hoursTitle.setWords(drawing.hoursTitle(hour));
        hours.show(drawing.shares(hour));
        hours.setAccessibleText(drawing.hoursTitle(hour));
        perHour.setText(words.hourly(hour.perHour().likely()));
        perHourWords.setWords(figureText.list(figureText.text("offer.per-hour"), words.range(hour.perHour())));
        set(prices, words.nationalPrices(hour));
        set(later, words.later(hour));
        set(open, words.open(hour));
    }

    private static void set(Paragraph paragraph, String text) {
        paragraph.setWords(text);
        Shown.set(!text.isEmpty(), paragraph);
    }

    @FXML
    private void countAll() {
        model.countAll();
    }

    @Override
    public Optional<Exportable> exportable() {
        return Optional.of(new Exportable(card,
                () -> figureText.fileName(figureText.text("offer"), model.open().get()
                        .flatMap(stop -> model.known().map(facts -> facts.title(stop.occupation()))).orElse(""),
                        figureText.formats().year(model.tax().year())),
                () -> OfferSheets.of(words, model.reckoned().get()), List::of));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
