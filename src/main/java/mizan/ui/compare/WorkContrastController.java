package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import mizan.background.Loadable;
import mizan.chart.SeriesMark;
import mizan.chart.StripChart;
import mizan.text.Paragraph;
import mizan.ui.compare.WorkContrastModel.WorkContrasts;
import mizan.ui.kit.CardGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.ReportedStrips;

/// The card with what people in the compared occupations report: a strip for each condition in which they lie far apart,
/// with a mark for each occupation.
public final class WorkContrastController extends ComparisonView {

    private final WorkContrastModel contrasts;

    @FXML
    private FlowPane key;
    @FXML
    private CardGrid strips;
    @FXML
    private StripChart first;
    @FXML
    private StripChart second;
    @FXML
    private Paragraph unasked;
    @FXML
    private Paragraph source;

    public WorkContrastController(CompareModel model, WorkContrastModel contrasts, FigureText figureText) {
        super(model, figureText);
        this.contrasts = contrasts;
    }

    @FXML
    private void initialize() {
        contrasts.want();
        follow(contrasts.contrasts());
    }

    @Override
    void show(PayComparison comparison) {
        if (!(contrasts.contrasts().get() instanceof Loadable.Ready<WorkContrasts>(WorkContrasts shown))) {
            return;
        }
        showKey(comparison);
        int half = (shown.widest().size() + 1) / 2;
        ReportedStrips words = new ReportedStrips(figureText);
        words.showBeside(first, shown.widest().subList(0, half), shown.all(), comparison.subjects());
        words.showBeside(second, shown.widest().subList(half, shown.widest().size()), shown.all(),
                comparison.subjects());
        Shown.set(!shown.widest().isEmpty(), strips, source);
        String missing = comparison.subjects().stream()
                .filter(subject -> !shown.asked().getOrDefault(subject.occupation().code(), true))
                .map(subject -> subject.occupation().title()).collect(Collectors.joining(" · "));
        unasked.setWords(missing.isEmpty() ? "" : figureText.text("compare.work.unasked", missing));
        Shown.set(!missing.isEmpty(), unasked);
    }

    private void showKey(PayComparison comparison) {
        List<Node> names = new ArrayList<>();
        for (ComparedOccupation subject : comparison.subjects()) {
            Label name = new Label(subject.occupation().title(), new SeriesMark(subject.series()));
            names.add(name);
        }
        key.getChildren().setAll(names);
    }
}
