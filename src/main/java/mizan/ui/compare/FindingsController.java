package mizan.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mizan.chart.SeriesMark;
import mizan.text.Paragraph;
import mizan.ui.compare.Findings.Finding;
import mizan.ui.kit.FigureText;
import mizan.ui.session.Session;

/// The card that says in sentences what the charts show.
public final class FindingsController extends ComparisonView {

    @FXML
    private Paragraph title;
    @FXML
    private VBox sentences;
    @FXML
    private Paragraph source;

    public FindingsController(CompareModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        follow();
    }

    @Override
    void show(PayComparison comparison) {
        title.setWords(new Headings(figureText, comparison).ofPlace(figureText.text("compare.findings")));
        Session session = model.session();
        Findings told = new Findings(figureText, session.basis().get(), session.measure().get());
        List<Finding> all = told.of(comparison);
        // The title of the ranges says the first of them already.
        List<Finding> others = all.stream().filter(each -> !told.first(comparison).equals(Optional.of(each))).toList();
        List<Finding> findings = others.isEmpty() ? all : others;
        sentences.getChildren()
                .setAll(findings.isEmpty()
                        ? List.of(sentence(figureText.text("finding.none")))
                        : findings.stream().map(this::row).toList());
        source.setWords(inPrices(figureText.text(
                findings.stream().anyMatch(Finding::derived) ? "compare.source.derived" : "compare.source.published",
                new Headings(figureText, comparison).sourced()), comparison));
    }

    private Node row(Finding finding) {
        SeriesMark mark = new SeriesMark(finding.series());
        Paragraph sentence = sentence(finding.sentence());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(mark, sentence);
        row.getStyleClass().add("finding-row");
        return row;
    }

    private static Paragraph sentence(String text) {
        Paragraph sentence = new Paragraph(text);
        sentence.getStyleClass().add("finding");
        return sentence;
    }
}
