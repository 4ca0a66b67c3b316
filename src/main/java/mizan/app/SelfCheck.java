package mizan.app;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import mizan.domain.data.InstalledYears;
import mizan.domain.data.Scope;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.query.AreaNames;
import mizan.query.ClaimsAboutStates;
import mizan.query.ConsumerPriceIndex;
import mizan.query.IndustryNames;
import mizan.query.InstalledSources;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.PayByIndustry;
import mizan.query.PayByState;
import mizan.query.PayOfOccupations;
import mizan.query.PayOverTime;
import mizan.query.PriceLevels;
import mizan.store.Database;
import mizan.ui.kit.Views;
import mizan.ui.search.OccupationFinder;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;

/// Tries everything once that can break in an installed program: the data, every question, every screen in every
/// language. Says a line for each.
final class SelfCheck {

    private static final List<SocCode> ROLES = CallCentreRoles.ALL;

    private final PrintStream out;
    private int failures;

    private SelfCheck(PrintStream out) {
        this.out = out;
    }

    /// @return the exit code: 0 if all went well, 1 if not
    static int run(Headless start, PrintStream out) {
        SelfCheck check = new SelfCheck(out);
        out.println("Mizan " + Version.text() + ", Java " + Runtime.version() + ", JavaFX "
                + System.getProperty("javafx.runtime.version"));
        check.questions(start.database());
        CompletableFuture<Void> screens = new CompletableFuture<>();
        Platform.runLater(() -> {
            check.screens(start);
            screens.complete(null);
        });
        screens.join();
        out.println(check.failures == 0 ? "all is well" : check.failures + " checks failed");
        return check.failures == 0 ? 0 : 1;
    }

    private void questions(Database database) {
        InstalledYears years = new InstalledWageSets(database).years();
        int nation = newest(years, Scope.NATIONAL);
        int states = newest(years, Scope.STATE);
        check("installed wage tables", () -> rows(new InstalledWageSets(database).ask().size()));
        check("installed sources", () -> rows(new InstalledSources(database).ask().size()));
        check("names of occupations", () -> rows(new OccupationNames(database).ask(ROLES, "ar").size()));
        check("pay of occupations", () -> rows(new PayOfOccupations(database).ask(ROLES, nation).size()));
        check("pay by industry",
                () -> rows(new PayByIndustry(database).ask(ROLES, newest(years, Scope.SECTOR), Scope.SECTOR, "", "en")
                        .size()));
        check("pay by state", () -> rows(new PayByState(database).ask(ROLES, states).size()));
        check("price levels", () -> rows(new PriceLevels(database).ask(states, "ar").size()));
        check("names of areas", () -> rows(new AreaNames(database).ask("ar").size()));
        check("claims about states", () -> rows(new ClaimsAboutStates(database).ask(ROLES.getFirst()).size()));
        check("names of industries", () -> rows(new IndustryNames(database).path("561000", "en").size()));
        check("pay over time", () -> rows(new PayOverTime(database).ask(ROLES).size()));
        check("consumer prices", () -> rows(new ConsumerPriceIndex(database).ask().years().size()));
        check("search", () -> rows(new OccupationFinder(database).find("call center agent", "en").size()));
    }

    private static int newest(InstalledYears years, Scope scope) {
        return years.shown(scope, Vintage.newest()).year();
    }

    private void screens(Headless start) {
        for (Language language : Language.values()) {
            for (Screen screen : Screen.values()) {
                check("screen " + screen.id() + " (" + language.tag() + ")", () -> {
                    Program program = start.program();
                    program.settings().language().set(language);
                    program.session().navigation().go(Stop.at(screen));
                    Views.Loaded shell = program.shellView();
                    Scene scene = new Scene(shell.root(), 1280, 800);
                    Appearance.usual(false).apply(scene, language);
                    scene.snapshot(null);
                    shell.dispose();
                    return "drawn";
                });
            }
        }
    }

    private static String rows(int number) {
        if (number == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return number + " found";
    }

    private void check(String what, Check check) {
        try {
            out.println("ok    " + what + ": " + check.run());
        } catch (RuntimeException e) {
            failures++;
            out.println("FAIL  " + what + ": " + e);
        }
    }

    private interface Check {
        String run();
    }
}
