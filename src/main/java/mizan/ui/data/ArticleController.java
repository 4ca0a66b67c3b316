package mizan.ui.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import mizan.background.Loadable;
import mizan.claims.CheckedClaim;
import mizan.claims.ClaimVerdict;
import mizan.claims.ReportedClaim;
import mizan.domain.occupation.SocCode;
import mizan.text.Paragraph;
import mizan.ui.claims.ClaimRows;
import mizan.ui.claims.ReportedClaimRows;
import mizan.ui.data.ArticleModel.Checked;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// The table of the article's claims: what it says, what is published, what comes of it, and what would settle it.
public final class ArticleController implements View {

    private final ArticleModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private StatePane articleState;
    @FXML
    private Paragraph summary;
    @FXML
    private FactGrid grid;
    @FXML
    private FactGrid reported;

    public ArticleController(ArticleModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        subscriptions.now(this::update, model.checked());
        if (model.checked().get() instanceof Loadable.Empty) {
            model.load();
        }
    }

    private void update() {
        articleState.show(model.checked().get(), figureText, "", model::load);
        if (model.checked().get() instanceof Loadable.Ready<Checked>(Checked checked)) {
            show(checked);
        }
    }

    private void show(Checked checked) {
        List<CheckedClaim> claims = checked.claims();
        summary.setWords(figureText.text("data.article.summary", figureText.formats().count(claims.size()),
                count(claims, ClaimVerdict.MATCHES), count(claims, ClaimVerdict.DIFFERS),
                figureText.formats().count(claims.stream().filter(each -> each.missing().isPresent()).count())));
        ClaimRows rows = new ClaimRows(grid, figureText);
        Optional<SocCode> before = Optional.of(SocCode.ALL);
        for (CheckedClaim each : claims) {
            Optional<SocCode> occupation = each.claim().occupation();
            if (!occupation.equals(before)) {
                grid.row(FactGrid.words(occupation.map(code -> title(code, checked))
                        .orElse(figureText.text("data.article.general")), "article-role"));
            }
            before = occupation;
            rows.add(each);
        }
        showReported(checked);
    }

    private void showReported(Checked checked) {
        ReportedClaimRows rows = new ReportedClaimRows(reported, figureText);
        Optional<SocCode> before = Optional.empty();
        for (ReportedClaim each : checked.reported()) {
            if (!before.equals(Optional.of(each.occupation()))) {
                reported.row(FactGrid.words(title(each.occupation(), checked), "article-role"));
            }
            before = Optional.of(each.occupation());
            rows.add(each);
        }
    }

    private static String title(SocCode code, Checked checked) {
        return Objects.requireNonNull(checked.names().get(code)).title();
    }

    private String count(List<CheckedClaim> claims, ClaimVerdict verdict) {
        return figureText.formats().count(claims.stream().filter(each -> each.verdict() == verdict).count());
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
