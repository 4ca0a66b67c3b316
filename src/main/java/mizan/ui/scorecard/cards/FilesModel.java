package mizan.ui.scorecard.cards;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.background.Tasks;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Scorecard;
import mizan.i18n.Messages;
import mizan.scorecards.ListedScorecard;
import mizan.scorecards.ScorecardList;
import mizan.scorecards.ScorecardWorkspace;
import mizan.scorecards.file.MizanDocument;
import mizan.scorecards.file.MizanFile;
import mizan.scorecards.file.RefusedFile;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FileDialogs;
import mizan.ui.scorecard.Notice;
import mizan.ui.scorecard.ScorecardModel;

/// Cards as files of their own: saved, and taken in. A file that is refused changes nothing.
public final class FilesModel {

    /// The end of the name of such a file.
    public static final String EXTENSION = MizanFile.EXTENSION;

    /// The name that is proposed for a file of all cards.
    static final String ALL_CARDS = "scorecards" + EXTENSION;

    private static final System.Logger LOG = System.getLogger(FilesModel.class.getName());
    private static final int LONGEST_NAME = 80;

    private final ScorecardModel model;
    private final ScorecardWorkspace kept;
    private final CardTerms terms;
    private final Tasks tasks;
    private final Map<String, Map<String, String>> unknown = new HashMap<>();

    /// @param tasks reads and writes
    public FilesModel(ScorecardModel model, ScorecardWorkspace kept, Tasks tasks) {
        this.model = model;
        this.kept = kept;
        this.terms = new CardTerms(model.session());
        this.tasks = tasks;
    }

    /// Takes the cards of a file in beside the others and opens the first.
    public void open(Path file) {
        String name = String.valueOf(file.getFileName());
        tasks.run(() -> MizanFile.read(file), document -> takeIn(document, name), failure -> {
            LOG.log(System.Logger.Level.WARNING, "the file " + file + " was refused", failure);
            model.tell(switch (failure) {
                case RefusedFile refused -> Notice.of("refused." + Messages.key(refused.reason()), name,
                        Integer.toString(refused.line()), refused.detail());
                case Exception e when e.getCause() instanceof OutOfMemoryError -> Notice.of("refused.too-large", name);
                default -> Notice.of("refused.unreadable", name);
            });
        });
    }

    private void takeIn(MizanDocument document, String name) {
        if (document.cards().isEmpty()) {
            model.tell(Notice.of("no-cards", name));
            return;
        }
        ScorecardList present = kept.cards().get();
        List<Scorecard> more = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        for (Scorecard written : document.cards()) {
            Scorecard card = PayItem.settle(written, present.person().aims());
            Optional<Scorecard> same = present.card(card.id());
            // The very card is only shown; another version of it comes beside it, so that neither is lost.
            Scorecard taken = same.isPresent() && !same.get().equals(card)
                    ? card.copy(kept.newId(), card.name())
                    : card;
            if (same.isEmpty() || !same.get().equals(card)) {
                more.add(taken);
            }
            unknown.put(taken.id(), document.unknown());
            opened.add(taken.id());
        }
        model.takeIn(more, opened.getFirst());
        boolean room = true;
        for (int i = 0; i < opened.size(); i++) {
            PlacedTerms told = document.terms().get(document.cards().get(i).id());
            Optional<Scorecard> card = kept.cards().get().card(opened.get(i));
            room &= told == null || card.isEmpty() || terms.give(card.get(), told);
        }
        model.tell(Notice.of(room ? "opened" : "opened-no-room", name));
    }

    /// The kind of file, for dialogs.
    static FileDialogs.Kind kind(FigureText figureText) {
        return new FileDialogs.Kind(figureText.text("scorecard.file-kind"), EXTENSION);
    }

    /// Writes all cards, be they archived or not, into one file, which replaces what is there.
    void saveAll(Path chosen, Runnable saved, Runnable failed) {
        Map<String, String> fields = new HashMap<>();
        List<Scorecard> all = kept.cards().get().all().stream().map(ListedScorecard::card).toList();
        all.forEach(card -> fields.putAll(unknown.getOrDefault(card.id(), Map.of())));
        Path file = named(chosen);
        MizanDocument document = new MizanDocument(all, terms.of(all), fields);
        tasks.run(() -> {
            MizanFile.write(file, document);
            return file;
        }, _ -> saved.run(), failure -> {
            LOG.log(System.Logger.Level.WARNING, "the cards could not be saved as " + file, failure);
            failed.run();
        });
    }

    private static Path named(Path chosen) {
        return MizanFile.isOne(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + MizanFile.EXTENSION);
    }

    /// Writes the open card into a file of its own, which replaces what is there.
    public void saveAs(Path chosen) {
        Optional<Scorecard> card = model.card().get();
        if (card.isEmpty()) {
            return;
        }
        Path file = named(chosen);
        MizanDocument document = new MizanDocument(List.of(card.get()), terms.of(List.of(card.get())),
                unknown.getOrDefault(card.get().id(), Map.of()));
        String name = String.valueOf(file.getFileName());
        tasks.run(() -> {
            MizanFile.write(file, document);
            return file;
        }, _ -> model.tell(Notice.of("saved", name)), failure -> {
            LOG.log(System.Logger.Level.WARNING, "the card could not be saved as " + file, failure);
            model.tell(Notice.of(failure instanceof AccessDeniedException ? "save-denied" : "save-failed", name,
                    String.valueOf(failure.getMessage())));
        });
    }

    /// The card's name as the name of a file on any system.
    String suggestedName() {
        String name = model.card().get().map(Scorecard::name).orElse("")
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        String shorter = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
        return (shorter.isEmpty() ? "scorecard" : shorter) + MizanFile.EXTENSION;
    }
}
