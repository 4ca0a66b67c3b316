package mizan.ui.start;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.chart.RangeChart;
import mizan.chart.RangeRow;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.pay.ChartWords;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.RangeRows;

/// What is seen before anything is said: a comparison of the pay of four call-centre roles.
public final class ExampleController implements View {

    private final StartModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
    @FXML
    private Paragraph about;
    @FXML
    private RangeChart chart;
    @FXML
    private Paragraph source;

    public ExampleController(StartModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        RangeRows.addKey(card, chart, figureText);
        Motions.follow(subscriptions, model.session().settings(), chart::setAnimated);
        subscriptions.now(this::update, model.example(), model.basis());
    }

    private void update() {
        if (model.example().get() instanceof Loadable.Ready<StartExample>(StartExample example)) {
            show(example);
        }
    }

    private void show(StartExample example) {
        PayBasis basis = model.basis().getValue();
        String period = figureText.may(example.table().year());
        RangeRows rows = new RangeRows(figureText, basis, PayMeasure.MEDIAN, OptionalLong.empty());
        List<RangeRow> drawn = rows.of(example.roles(), period);
        title.setWords(finding(example, basis));
        about.setWords(figureText.text("start.example.about", figureText.unit(basis),
                figureText.period(example.table())));
        chart.show(drawn, rows.line(), figureText.formats()::axisPay);
        chart.setAccessibleText(new ChartWords(figureText, basis, PayMeasure.MEDIAN,
                figureText.text("start.example.table")).ranges(title.getWords(), period, drawn));
        source.setWords(figureText.text("compare.source.published", period));
    }

    /// Which of them pays most and which least, at the middle.
    private String finding(StartExample example, PayBasis basis) {
        List<ComparedOccupation> paid = example.roles().stream().filter(role -> median(role, basis) > 0)
                .sorted(Comparator.comparingLong(role -> median(role, basis))).toList();
        if (paid.size() < 2) {
            return figureText.text("start.example");
        }
        ComparedOccupation least = paid.getFirst();
        ComparedOccupation most = paid.getLast();
        return figureText.text("start.example.finding", most.occupation().title(),
                figureText.formats().pay(median(most, basis), basis), least.occupation().title(),
                figureText.formats().pay(median(least, basis), basis));
    }

    /// 0 where there is no number.
    private static long median(ComparedOccupation role, PayBasis basis) {
        return role.pay().map(pay -> pay.pay(PayMeasure.MEDIAN, basis))
                .map(figure -> figure instanceof Figure.Amount(long cents, _) ? cents : 0L).orElse(0L);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
