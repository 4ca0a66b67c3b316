package mizan.app;

import mizan.background.Tasks;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Views;
import mizan.ui.search.OccupationFinder;
import mizan.ui.search.SearchModel;
import mizan.ui.session.Session;
import mizan.ui.session.StateNames;
import mizan.ui.start.AnswerController;
import mizan.ui.start.ExampleController;
import mizan.ui.start.SentenceController;
import mizan.ui.start.StartController;
import mizan.ui.start.StartModel;
import mizan.ui.start.StartQuestions;
import mizan.ui.start.StateChooser;

/// The first screen.
record StartParts(StartModel model, SearchModel jobs, StateNames stateNames) implements ScreenParts {

    static StartParts of(Session session, Database reference, WorkEvidence evidence, OccupationFinder finder,
            StateNames stateNames, Tasks tasks) {
        return new StartParts(new StartModel(session, new StartQuestions(reference, evidence), tasks),
                new SearchModel(session, finder, tasks), stateNames);
    }

    @Override
    public void addTo(Controllers controllers, Views views, FigureText figureText) {
        controllers.add(StartController.class, () -> new StartController(model, figureText));
        controllers.add(SentenceController.class,
                () -> new SentenceController(model, jobs, new StateChooser(stateNames), figureText));
        controllers.add(ExampleController.class, () -> new ExampleController(model, figureText));
        controllers.add(AnswerController.class, () -> new AnswerController(model, figureText));
    }
}
