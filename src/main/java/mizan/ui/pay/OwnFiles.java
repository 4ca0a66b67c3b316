package mizan.ui.pay;

import java.util.List;
import java.util.stream.IntStream;
import mizan.domain.data.InstalledYears;
import mizan.domain.data.Scope;
import mizan.ui.kit.FigureText;

/// Says of pay over the years which of them are from files that the person brought.
public record OwnFiles(FigureText figureText, InstalledYears installed) {

    /// The sentence on where figures are from, and after it the files; as it is where there are none.
    public String after(String source, Scope scope, IntStream years) {
        List<String> own = years.distinct().sorted().boxed()
                .flatMap(year -> installed.own(scope, year)
                        .map(file -> figureText.text("data.cell", figureText.formats().code(file),
                                figureText.may(year)))
                        .stream())
                .toList();
        return own.isEmpty() ? source
                : source + " " + figureText.text("compare.trend.own-files", String.join("; ", own));
    }
}
