package mizan.ui.pay;

import java.util.List;
import java.util.Optional;
import mizan.domain.occupation.Occupation;
import mizan.domain.place.StandIn;
import mizan.ui.kit.FigureText;

/// Says of figures that they are of a wider place than the one that was asked about, in the same line with them.
public record StandInWords(FigureText figureText) {

    /// The title of an occupation, with the place whose figures stand in, in brackets.
    public String title(ComparedOccupation subject) {
        return title(subject.occupation(), subject.standIn());
    }

    /// The same of an occupation alone.
    public String title(Occupation occupation, Optional<StandIn> standIn) {
        String title = occupation.title();
        return standIn.map(in -> figureText.text("stands-in.name", title, figureText.place(in.of()))).orElse(title);
    }

    /// “Not published for Austin, TX: Texas stands in”; empty if the figures are the place's own.
    public String line(Optional<StandIn> standIn) {
        return standIn.map(in -> figureText.text("stands-in", figureText.place(in.asked()), figureText.place(in.of())))
                .orElse("");
    }

    /// What the names in brackets in a table are; empty if it has none.
    public Optional<String> note(List<ComparedOccupation> subjects) {
        return subjects.stream().flatMap(subject -> subject.standIn().stream()).findFirst()
                .map(in -> figureText.text("stands-in.note", figureText.place(in.asked())));
    }
}
