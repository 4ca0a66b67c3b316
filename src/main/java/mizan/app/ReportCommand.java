package mizan.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import mizan.export.Csv;
import mizan.export.Sheet;
import mizan.files.FileReplacement;
import mizan.files.FileReplacement.Readers;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.query.OccupationNames;
import mizan.report.Paper;
import mizan.report.Report;
import mizan.report.ReportPdf;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.DataDirectory;
import mizan.settings.Settings;
import mizan.settings.SettingsFile;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.session.Session;
import mizan.ui.takeaway.ReportPart.Answer;
import mizan.ui.takeaway.ReportPart.Wanted;
import mizan.ui.takeaway.ReportWork;

/// Writes the report on what a data folder has chosen, or into a file `.csv` the figures that it compares, without a
/// window. The person's notes stay out of it.
final class ReportCommand {

    private static final int UNWRITTEN = 1;

    private ReportCommand() {}

    /// The toolkit must have been started.
    ///
    /// @return the exit code: 0, or 1 if the file could not be written
    static int run(Options options, DataDirectory folder, PrintStream err) {
        Path file = options.file();
        try (Database database = Headless.reporting(folder);
                SettingsFile settings = SettingsFile.open(folder.settings());
                ScorecardWorkspace cards = ScorecardWorkspace.open(folder.path(), Clock.systemUTC(), Runnable::run)) {
            Wanted wanted = wanted(database, settings.settings(), cards,
                    options.language().orElse(settings.settings().language().get()));
            ReportWork work = ReportParts.of(database);
            List<Answer> answers = work.ask(wanted);
            FileReplacement.write(file, Readers.AS_USUAL, isTable(file)
                    ? Csv.of(figures(answers), settings.settings().byteOrderMark().get(),
                            wanted.figureText()::wordOfTable)
                    : ReportPdf.write(put(work, wanted, answers), Paper.of(Locale.getDefault())));
            return 0;
        } catch (IOException e) {
            err.println("mizan: the report could not be written: " + FileFailure.of(e, file));
            return UNWRITTEN;
        }
    }

    private static Wanted wanted(Database database, Settings settings, ScorecardWorkspace cards, Language language) {
        Session session = new Session(settings);
        session.tray().keep(new OccupationNames(database).ask(session.tray().codes(), language.tag()).keySet());
        return new Wanted(
                new FigureText(new Messages(language, settings.digits().get()),
                        new Formats(language, settings.digits().get())),
                List.copyOf(session.tray().entries()), session.vintage().getValue(), session.basis().get(),
                session.measure().get(), session.home().get(), session.whatItBuys().get(), session.myPay().getValue(),
                cards.cards().get().active().stream().findFirst(), false, settings.offers().get());
    }

    private static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static Sheet figures(List<Answer> answers) {
        return answers.stream().flatMap(answer -> answer.figures().stream()).findFirst().orElseThrow();
    }

    private static Report put(ReportWork work, Wanted wanted, List<Answer> answers) {
        String today = wanted.figureText().formats().day(LocalDate.now(ZoneId.systemDefault()));
        CompletableFuture<Report> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                drawn.complete(work.put(wanted, answers, Appearance::onPaper, today));
            } catch (RuntimeException | Error e) {
                drawn.completeExceptionally(e);
            }
        });
        return drawn.join();
    }
}
