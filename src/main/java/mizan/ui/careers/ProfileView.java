package mizan.ui.careers;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.layout.Pane;
import mizan.background.Loadable;
import mizan.domain.pay.PayBasis;
import mizan.export.Sheet;
import mizan.text.Paragraph;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.Exportable.Caption;
import mizan.ui.kit.Exportable.Named;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// What the parts of a profile have in common: each shows the present occupation, again after each change.
abstract class ProfileView implements View {

    final ProfileModel model;
    final FigureText figureText;
    final Subscriptions subscriptions = new Subscriptions();

    ProfileView(ProfileModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    /// Shows the occupation now, and whenever it or the basis of pay changes.
    final void follow() {
        subscriptions.now(this::showAgain, model.career(), model.session().basis());
    }

    final PayBasis basis() {
        return model.session().basis().get();
    }

    final ProfileText text() {
        return new ProfileText(figureText, basis());
    }

    abstract void show(OccupationProfile career);

    final void showAgain() {
        if (model.career().get() instanceof Loadable.Ready<OccupationProfile>(OccupationProfile career)) {
            show(career);
        }
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }

    /// A card of the profile with the figures behind it.
    ///
    /// @param title says of which year they are
    final Optional<Exportable> exportable(Pane card, Paragraph title, Function<OccupationProfile, Sheet> sheet) {
        return Optional
                .of(new Exportable(card, () -> title.getWords() + ready().map(career -> figureText.text("take.of",
                        career.occupation().title())).orElse(""), () -> ready().map(sheet)).captioned(this::caption));
    }

    private Caption caption() {
        return new Caption(ready().map(career -> new Named(OptionalInt.of(Series.of(model, career.occupation().code())),
                career.occupation().title())).stream().toList(), measured());
    }

    /// Which pay is told, for what time, where the card says neither; else empty.
    String measured() {
        return "";
    }

    private Optional<OccupationProfile> ready() {
        return model.career().get() instanceof Loadable.Ready<OccupationProfile>(OccupationProfile career)
                ? Optional.of(career)
                : Optional.empty();
    }
}
