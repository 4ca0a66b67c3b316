package mizan.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.chart.RangeChart;
import mizan.chart.RangeRow;
import mizan.chart.RowPointer;
import mizan.chart.StripChart;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.situation.SaidPay;
import mizan.text.Paragraph;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.pay.ChartWords;
import mizan.ui.pay.RangeRows;
import mizan.ui.pay.ReportedStrips;

/// The answer to the sentence: the offer on the range of its occupation, in words, and what else is known of the work.
public final class AnswerController implements View {

    private final StartModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private Label figure;
    @FXML
    private Paragraph finding;
    @FXML
    private Paragraph aims;
    @FXML
    private Paragraph buys;
    @FXML
    private RangeChart chart;
    @FXML
    private Paragraph source;
    @FXML
    private Paragraph work;
    @FXML
    private StripChart strips;
    @FXML
    private Paragraph notAsked;
    @FXML
    private Paragraph likeSource;
    @FXML
    private FactGrid facts;
    @FXML
    private Paragraph goesSource;
    @FXML
    private Paragraph betterTitle;
    @FXML
    private VBox better;
    @FXML
    private Paragraph none;
    @FXML
    private Paragraph betterSource;

    public AnswerController(StartModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        Motions.follow(subscriptions, model.session().settings(), chart::setAnimated);
        subscriptions.now(this::update, model.answer(), model.basis());
        subscriptions.later(this::updatePay, model.pay(), model.session().myPay(), model.session().enough());
    }

    @FXML
    private void weigh() {
        model.weigh();
    }

    @FXML
    private void showLeft() {
        model.showLeft();
    }

    @FXML
    private void compare() {
        model.compare();
    }

    @FXML
    private void showOnMap() {
        model.showOnMap();
    }

    @FXML
    private void openProfile() {
        model.job().get().ifPresent(model::openProfile);
    }

    private void update() {
        updatePay();
        withAnswer((answer, words) -> {
            showWork(answer);
            showFuture(answer, words);
            showBetter(answer, words);
        });
    }

    private void updatePay() {
        withAnswer(this::showPay);
    }

    private void withAnswer(BiConsumer<StartAnswer, StartWords> show) {
        if (model.answer().get() instanceof Loadable.Ready<StartAnswer>(StartAnswer answer)) {
            show.accept(answer, new StartWords(figureText, model.basis().getValue()));
        }
    }

    private void showPay(StartAnswer answer, StartWords words) {
        Optional<SaidPay> offer = model.pay().get();
        PayBasis basis = model.basis().getValue();
        figure.setText(words.figure(answer, offer));
        finding.setWords(words.finding(answer, offer));
        say(aims, words.aims(answer, offer, model.session().myPay().getValue(),
                model.session().enough().getValue()));
        say(buys, words.buys(answer, offer));
        RangeRows rows = new RangeRows(figureText, basis, PayMeasure.MEDIAN, OptionalLong.empty());
        String period = figureText.may(answer.table().year());
        String label = figureText.text("start.row", answer.subject().occupation().title(),
                figureText.place(answer.place()));
        RangeRow row = rows.row(answer.subject(), period, label, pointers(rows, offer));
        Shown.set(answer.pay().isPresent(), chart);
        chart.show(List.of(row), rows.line(), figureText.formats()::axisPay);
        chart.setAccessibleText(new ChartWords(figureText, basis, PayMeasure.MEDIAN,
                figureText.text("start.chart.table")).ranges(finding.getWords(), period, List.of(row)));
        source.setWords(words.middle(answer));
    }

    /// The offer, what the person earns now, and what would satisfy them.
    private List<RowPointer> pointers(RangeRows rows, Optional<SaidPay> offer) {
        List<RowPointer> pointers = new ArrayList<>();
        offer.map(rows::offer).ifPresent(pointers::add);
        model.session().myPay().getValue()
                .ifPresent(cents -> pointers.add(rows.pointer("start.aims.now.pointer", cents)));
        model.session().enough().getValue()
                .ifPresent(cents -> pointers.add(rows.pointer("start.aims.enough.pointer", cents)));
        return pointers;
    }

    private void showWork(StartAnswer answer) {
        say(work, answer.subject().work());
        boolean asked = !answer.telling().isEmpty();
        Shown.set(asked, strips);
        new ReportedStrips(figureText).show(strips, answer.telling(), answer.subject().series());
        say(notAsked, asked ? "" : figureText.text("evidence.none"));
        say(likeSource, asked ? figureText.text("evidence.source.context") : "");
    }

    private void showFuture(StartAnswer answer, StartWords words) {
        facts.beginShares(46, 54);
        row(figureText.text("start.jobs", figureText.place(answer.place())), words.jobs(answer));
        row(figureText.text("start.change"), words.outlook(answer.newest()));
        row(figureText.text("start.openings"), words.openings(answer.newest()));
        row(figureText.text("careers.needs.education"), words.schooling(answer.newest()));
        row(figureText.text("careers.needs.experience"), words.experience(answer.newest()));
        row(figureText.text("careers.needs.training"), words.training(answer.newest()));
        goesSource.setWords(figureText.text("start.goes.source",
                figureText.sourced(figureText.may(answer.table().year()), answer.table())));
    }

    private void row(String label, String value) {
        facts.row(FactGrid.words(label, "fact-label"), FactGrid.words(value));
    }

    private void showBetter(StartAnswer answer, StartWords words) {
        betterTitle.setWords(figureText.text("start.better", words.words().in(answer.place())));
        better.getChildren().setAll(answer.better().stream().map(each -> row(each, words)).toList());
        say(none, answer.better().isEmpty() ? figureText.text("start.better.none") : "");
        betterSource.setWords(figureText.text("start.better.source",
                figureText.sourced(figureText.period(answer.table()), answer.table())));
    }

    /// A button as wide as the card: what it is, what it pays there, and what it takes.
    private Button row(StartAnswer.Better each, StartWords words) {
        Label title = new Label(each.subject().occupation().title());
        title.setMinWidth(0);
        Label pay = new Label(figureText.pay(each.subject().pay().orElseThrow().pay(PayMeasure.MEDIAN,
                model.basis().getValue()), model.basis().getValue()));
        pay.getStyleClass().add("figure");
        pay.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label schooling = new Label(words.schooling(Optional.of(each.newest())));
        schooling.getStyleClass().add("muted");
        schooling.setMinWidth(0);
        Button button = new Button(null, new VBox(new HBox(8, title, between, pay), schooling));
        button.getStyleClass().addAll("flat", "start-better-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(figureText.list(title.getText(), pay.getText(), schooling.getText()));
        button.setTooltip(new WrappingTooltip(each.subject().work().isEmpty()
                ? title.getText()
                : each.subject().work()));
        button.setOnAction(_ -> model.openProfile(each.subject().occupation().code()));
        return button;
    }

    private static void say(Paragraph place, String words) {
        place.setWords(words);
        Shown.set(!words.isEmpty(), place);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
