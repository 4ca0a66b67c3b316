package mizan.ui.careers;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import mizan.text.Paragraph;
import mizan.ui.careers.WorkLife.Alike;
import mizan.ui.kit.CardGrid;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.WrappingTooltip;

/// The cards with the occupations whose people report the most alike and the least, and in what each differs most.
public final class AlikeController extends ProfileView {

    @FXML
    private CardGrid cards;
    @FXML
    private FactGrid like;
    @FXML
    private FactGrid unlike;
    @FXML
    private Button but;
    @FXML
    private Paragraph likeSource;
    @FXML
    private Paragraph unlikeSource;

    public AlikeController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        Shown.set(!career.life().like().isEmpty(), cards);
        show(like, career.life().like());
        show(unlike, career.life().unlike());
        but.setOnAction(_ -> model.careers().openLike(career.occupation().code()));
        likeSource.setWords(figureText.text("careers.alike.source"));
        unlikeSource.setWords(figureText.text("careers.alike.source"));
    }

    private void show(FactGrid grid, List<Alike> shown) {
        grid.beginShares(46, 54);
        grid.heads(figureText.text("compare.figures.occupation"), figureText.text("careers.alike.differs"));
        for (Alike each : shown) {
            grid.row(link(each), FactGrid.words(figureText.text("careers.worklife.row",
                    figureText.text("element." + each.most().element()),
                    figureText.text("evidence.band." + each.most().place().band().id())), "muted"));
        }
    }

    private Node link(Alike alike) {
        Hyperlink link = new Hyperlink(alike.occupation().title());
        link.setOnAction(_ -> model.careers().open(alike.occupation().code()));
        link.setMinWidth(0);
        link.setTooltip(new WrappingTooltip(alike.occupation().title()));
        return link;
    }
}
