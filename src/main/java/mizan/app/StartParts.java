package mizan.app;

import mizan.background.Tasks;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Views;
import mizan.ui.place.PlaceSearch;
import mizan.ui.search.OccupationFinder;
import mizan.ui.search.SearchModel;
import mizan.ui.session.Session;
import mizan.ui.start.AnswerController;
import mizan.ui.start.ExampleController;
import mizan.ui.start.SentenceController;
import mizan.ui.start.StartController;
import mizan.ui.start.StartModel;
import mizan.ui.start.StartQuestions;

/// The first screen.
record StartParts(StartModel model, SearchModel jobs, PlaceSearch places) implements ScreenParts {

    static StartParts of(Session session, Database reference, WorkEvidence evidence, OccupationFinder finder,
            PlaceSearch places, Tasks tasks) {
        return new StartParts(new StartModel(session, new StartQuestions(reference, evidence), tasks),
                new SearchModel(session, finder, tasks), places);
    }

    @Override
    public void addTo(Controllers controllers, Views views, FigureText figureText) {
        controllers.add(StartController.class, () -> new StartController(model, views, figureText));
        controllers.add(SentenceController.class,
                () -> new SentenceController(model, jobs, places, figureText));
        controllers.add(ExampleController.class, () -> new ExampleController(model, figureText));
        controllers.add(AnswerController.class, () -> new AnswerController(model, figureText));
    }
}
