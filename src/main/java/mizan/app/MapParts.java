package mizan.app;

import mizan.background.Tasks;
import mizan.store.Database;
import mizan.ui.kit.Telling;
import mizan.ui.kit.Views;
import mizan.ui.map.ArticleController;
import mizan.ui.map.MapController;
import mizan.ui.map.MapModel;
import mizan.ui.map.MapQuestions;
import mizan.ui.map.PictureController;
import mizan.ui.map.StatesController;
import mizan.ui.session.Session;
import mizan.ui.session.StateNames;

/// The map of the states.
record MapParts(MapModel model, StateNames stateNames) implements ScreenParts {

    static MapParts of(Session session, Database reference, StateNames stateNames, Tasks tasks) {
        return new MapParts(new MapModel(session, new MapQuestions(reference), tasks), stateNames);
    }

    @Override
    public void addTo(Controllers controllers, Views views, Telling telling) {
        controllers.add(MapController.class, () -> new MapController(model, telling));
        controllers.add(PictureController.class, () -> new PictureController(model, stateNames, telling));
        controllers.add(StatesController.class, () -> new StatesController(model, telling));
        controllers.add(ArticleController.class, () -> new ArticleController(model, telling));
    }
}
