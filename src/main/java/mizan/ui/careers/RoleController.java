package mizan.ui.careers;

import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import org.kordamp.ikonli.javafx.FontIcon;

/// The cards that only the four call-centre roles have: the work, where it is done, licences, duties, for and against.
public final class RoleController extends ProfileView {

    private static final int DUTIES = 4;
    private static final int ITEMS = 7;

    @FXML
    private Paragraph work;
    @FXML
    private Paragraph alsoCalled;
    @FXML
    private Paragraph licences;
    @FXML
    private VBox duties;
    @FXML
    private VBox pros;
    @FXML
    private VBox cons;

    public RoleController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        fill(duties, "careers.duty.", DUTIES, "fth-shield");
        fill(pros, "careers.pro.", ITEMS, "fth-plus-circle");
        fill(cons, "careers.con.", ITEMS, "fth-minus-circle");
        follow();
    }

    @Override
    void show(OccupationProfile career) {
        if (career.isRole()) {
            String role = "careers.role." + career.occupation().code().text();
            work.setWords(figureText.text(role + ".work"));
            alsoCalled.setWords(figureText.text(role + ".called"));
            licences.setWords(figureText.text(role + ".licence"));
        }
    }

    private void fill(VBox box, String key, int items, String icon) {
        box.getChildren()
                .addAll(IntStream.rangeClosed(1, items).mapToObj(item -> item(figureText.text(key + item), icon))
                        .toList());
    }

    private static Node item(String text, String icon) {
        Label sign = new Label(null, new FontIcon(icon));
        sign.setMinWidth(Label.USE_PREF_SIZE);
        Paragraph words = new Paragraph(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, sign, words);
        row.getStyleClass().add("role-item");
        return row;
    }
}
