package twin.statemap;

import twin.domain.Wage;

/// Breaks: maps know no wages.
public final class WageMap {

    public void show(Wage wage) {
        wage.text.set("");
    }
}
