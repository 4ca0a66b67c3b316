package mizan.ui.takeaway;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import mizan.background.LatestOnly;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.scorecard.Scorecard;
import mizan.export.pdf.PageImages;
import mizan.export.pdf.PageImages.PageImage;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.report.Paper;
import mizan.report.Report;
import mizan.report.ReportPdf;
import mizan.ui.kit.FigureText;
import mizan.ui.session.Session;
import mizan.ui.takeaway.ReportPart.Wanted;

/// The report on what the person has chosen, and the choices that are made about it.
public final class ReportModel {

    private static final float SCREEN = 160;

    private final Session session;
    private final Supplier<Optional<Scorecard>> card;
    private final ReportWork work;
    private final LightLayout layout;
    private final LatestOnly asking;
    private final LatestOnly writing;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.of(Locale.getDefault()));
    private final BooleanProperty notes = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Loadable<Made>> made = new ReadOnlyObjectWrapper<>(new Loadable.Empty<>());

    /// A report as it is now.
    public static final class Made {

        private final String title;
        private final byte[] pdf;
        private final List<PageImage> pages;

        Made(String title, byte[] pdf, List<PageImage> pages) {
            this.title = title;
            this.pdf = pdf;
            this.pages = pages;
        }

        /// For the name of a file.
        String title() {
            return title;
        }

        byte[] pdf() {
            return pdf;
        }

        /// As they look.
        List<PageImage> pages() {
            return pages;
        }
    }

    /// @param card the one that is open
    /// @param tasks ask the database
    /// @param writers write and paint pages, which takes a second or so
    public ReportModel(Session session, Supplier<Optional<Scorecard>> card, ReportWork work, LightLayout layout,
            Tasks tasks,
            Tasks writers) {
        this.session = session;
        this.card = card;
        this.work = work;
        this.layout = layout;
        this.asking = new LatestOnly(tasks, "the report could not be made");
        this.writing = new LatestOnly(writers, "the report could not be made");
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Paper> paper() {
        return paper;
    }

    /// Whether the person's notes are in it. Never remembered: each report asks anew.
    public BooleanProperty notes() {
        return notes;
    }

    boolean hasNotes() {
        return card.get().stream().flatMap(each -> each.answers().items().stream()).anyMatch(
                item -> !item.note().isBlank());
    }

    ReadOnlyObjectProperty<Loadable<Made>> made() {
        return made.getReadOnlyProperty();
    }

    /// Begins anew, in the language of the window and without notes.
    void begin() {
        language.set(session.settings().language().get());
        notes.set(false);
        made.set(new Loadable.Empty<>());
        make();
    }

    /// Lets go of the pages, which are large.
    void end() {
        asking.forget();
        writing.forget();
        made.set(new Loadable.Empty<>());
    }

    /// Makes the report again, with the present choices.
    void make() {
        if (!(made.get() instanceof Loadable.Ready<Made>)) {
            made.set(new Loadable.Loading<>());
        }
        Wanted wanted = wanted();
        asking.run(() -> work.ask(wanted), answers -> {
            String today = wanted.figureText().formats().day(LocalDate.now(ZoneId.systemDefault()));
            write(work.put(wanted, answers, layout, today), paper.get());
        }, this::failed);
    }

    private void write(Report report, Paper on) {
        writing.run(() -> {
            byte[] pdf = ReportPdf.write(report, on);
            return new Made(report.title(), pdf, PageImages.of(pdf, SCREEN));
        }, done -> made.set(new Loadable.Ready<>(done)), this::failed);
    }

    private void failed(Exception failure) {
        made.set(new Loadable.Failed<>(failure));
    }

    private Wanted wanted() {
        return new Wanted(
                new FigureText(new Messages(language.get(), session.settings().digits().get()),
                        new Formats(language.get(), session.settings().digits().get())),
                List.copyOf(session.tray().entries()), session.vintage().getValue(), session.basis().get(),
                session.measure().get(), session.home().get(), session.whatItBuys().get(), session.myPay().getValue(),
                card.get(),
                notes.get(), session.settings().offers().get());
    }
}
