package twin.chart;

import twin.domain.Wage;

/// Breaks: charts know no wages.
public final class WageChart {

    public void show(Wage wage) {
        wage.text.set("");
    }
}
