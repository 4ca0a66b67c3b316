package mizan.ui.map;

import mizan.background.Loadable;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.Telling;
import mizan.ui.kit.View;

/// What the parts of the screen have in common: each shows the present ranking, again after each change.
abstract class RankingView implements View {

    final MapModel model;
    final Telling telling;
    final Subscriptions subscriptions = new Subscriptions();

    RankingView(MapModel model, Telling telling) {
        this.model = model;
        this.telling = telling;
    }

    final void follow() {
        subscriptions.now(this::update, model.ranking());
    }

    final void update() {
        if (model.ranking().get() instanceof Loadable.Ready<Ranking>(Ranking ranking)) {
            show(ranking, new MapWords(telling, ranking));
        }
    }

    abstract void show(Ranking ranking, MapWords words);

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
