package mizan.ui.map;

import mizan.background.Loadable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// What the parts of the screen have in common: each shows the present ranking, again after each change.
abstract class RankingView implements View {

    final MapModel model;
    final FigureText figureText;
    final Subscriptions subscriptions = new Subscriptions();

    RankingView(MapModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    final void follow() {
        subscriptions.now(this::update, model.ranking());
    }

    final void update() {
        if (model.ranking().get() instanceof Loadable.Ready<PlaceRanking>(PlaceRanking ranking)) {
            show(ranking, new MapWords(figureText, ranking));
        }
    }

    abstract void show(PlaceRanking ranking, MapWords words);

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
