package mizan.ui.careers;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import mizan.background.Loadable;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.text.Paragraph;
import mizan.ui.careers.OccupationProfile.Neighbour;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.WrappingTooltip;

/// The card with related occupations, or with those of them that pay better, and what one would have to learn for each.
public final class RelatedController extends ProfileView {

    private static final int FEW = 10;

    private final BooleanProperty betterOnly = new SimpleBooleanProperty();

    @FXML
    private Paragraph title;
    @FXML
    private ToggleButton all;
    @FXML
    private ToggleButton better;
    @FXML
    private FactGrid grid;
    @FXML
    private Paragraph nothing;

    public RelatedController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        all.setOnAction(_ -> choose(false));
        better.setOnAction(_ -> choose(true));
        all.setSelected(true);
        follow();
    }

    private void choose(boolean onlyBetter) {
        betterOnly.set(onlyBetter);
        all.setSelected(!onlyBetter);
        better.setSelected(onlyBetter);
        if (model.career().get() instanceof Loadable.Ready<OccupationProfile>(OccupationProfile career)) {
            show(career);
        }
    }

    @Override
    void show(OccupationProfile career) {
        title.setWords(
                figureText.heading(figureText.text("careers.related"), figureText.period(career.national().table())));
        Figure own = text().medianFigure(career.national().pay());
        List<Neighbour> shown = career.related()
                .stream()
                .filter(neighbour -> !betterOnly.get() || gap(neighbour, own).filter(cents -> cents > 0).isPresent())
                .limit(FEW)
                .toList();
        nothing.setWords(shown.isEmpty()
                ? figureText.text(career.related().isEmpty() ? "careers.related.none" : "careers.related.none-better")
                : "");
        nothing.setManaged(shown.isEmpty());
        grid.setManaged(!shown.isEmpty());
        grid.beginShares(36, 13, 13, 10, 28);
        if (!shown.isEmpty()) {
            grid.heads(figureText.text("compare.figures.occupation"), figureText.text("careers.median", text().unit()),
                    figureText.text("careers.related.gap"), figureText.text("careers.related.outlook"),
                    figureText.text("careers.related.learn"));
        }
        for (Neighbour neighbour : shown) {
            Figure median = text().medianFigure(neighbour.pay());
            grid.row(link(neighbour),
                    FactGrid.number(figureText.pay(median, basis()), figureText.remark(median), figureText),
                    gapLabel(neighbour, own), FactGrid.number(text().change(neighbour.newest())),
                    FactGrid.words(learn(neighbour), "muted"));
        }
    }

    private Hyperlink link(Neighbour neighbour) {
        Hyperlink link = new Hyperlink(neighbour.occupation().title());
        link.setOnAction(_ -> model.careers().open(neighbour.occupation().code()));
        link.setMinWidth(0);
        link.setTooltip(new WrappingTooltip(neighbour.occupation().title()));
        return link;
    }

    private Label gapLabel(Neighbour neighbour, Figure own) {
        return gap(neighbour, own)
                .map(cents -> FactGrid.number(signed(cents), figureText.text("careers.derived"), figureText))
                .orElse(FactGrid.number(figureText.text("figure.none")));
    }

    private String signed(long cents) {
        PayBasis basis = basis();
        String amount = figureText.formats().pay(Math.abs(cents), basis);
        return cents < 0 ? figureText.text("careers.less", amount) : figureText.text("careers.more", amount);
    }

    /// How much more it pays in cents; empty if either figure is not a plain number.
    private Optional<Long> gap(Neighbour neighbour, Figure own) {
        return text().medianFigure(neighbour.pay()) instanceof Amount(long theirs, _)
                && own instanceof Amount(long mine, _)
                        ? Optional.of(theirs - mine)
                        : Optional.empty();
    }

    private String learn(Neighbour neighbour) {
        return neighbour.toLearn().isEmpty()
                ? figureText.text("careers.related.learn.nothing")
                : figureText.messages().list(
                        neighbour.toLearn().stream().map(skill -> figureText.text("skill." + skill)).toList());
    }
}
