package mizan.ui.scorecard;

import java.util.function.LongFunction;
import mizan.ui.kit.FigureText;

/// A share of random draws in words. Never all of them and never none: that would tell as certain what was only tried.
public final class DrawnShare {

    private static final long ALL = 100;

    private final FigureText figureText;

    public DrawnShare(FigureText figureText) {
        this.figureText = figureText;
    }

    /// So many times of a hundred.
    ///
    /// @param share 0 to 1
    public String times(double share) {
        return words(share, figureText.formats()::count);
    }

    /// @param share 0 to 1
    public String percent(double share) {
        return words(share, figureText.formats()::percent);
    }

    private String words(double share, LongFunction<String> written) {
        long of = Math.round(share * ALL);
        if (of == ALL) {
            return figureText.text("scorecard.draws.over", written.apply(ALL - 1));
        }
        return of == 0 ? figureText.text("scorecard.draws.under", written.apply(1)) : written.apply(of);
    }
}
