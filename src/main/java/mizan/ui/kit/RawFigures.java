package mizan.ui.kit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.Rank;
import mizan.domain.place.MeasureReading;
import mizan.export.Sheet;
import org.jspecify.annotations.Nullable;

/// Figures as cells of a table that leaves the program: raw numbers, with what is particular about each in words.
public record RawFigures(FigureText figureText) {

    /// Twelve digits are more than any figure has, and hide the noise of binary fractions.
    private static final MathContext DIGITS = new MathContext(12);

    /// What a column of pay is in.
    public static String unit(PayBasis basis) {
        return basis == PayBasis.HOURLY ? "USD per hour" : "USD per year";
    }

    /// Pay, in dollars.
    public Sheet.Cell pay(Figure figure) {
        return cell(figure, 2);
    }

    /// Persons, as they are.
    public Sheet.Cell persons(Figure figure) {
        return cell(figure, 0);
    }

    public Sheet.Cell number(double value) {
        return new Sheet.Value(decimal(value), "");
    }

    /// `3–7` in plain digits; nothing for what takes no part in the ranking.
    public Sheet.Cell rank(@Nullable Rank rank) {
        return new Sheet.Text(rank == null ? "" : rank.text());
    }

    /// @param remark what is particular about it; why there is none, if there is none
    /// @param decimals so many
    public Sheet.Cell reading(MeasureReading reading, String remark, int decimals) {
        return switch (reading) {
            case MeasureReading.Exact(double value, _) -> new Sheet.Value(rounded(value, decimals), remark);
            case MeasureReading.AtLeast(double bound, _) -> new Sheet.AtLeast(rounded(bound, decimals), remark);
            case MeasureReading.None _ -> new Sheet.Gap(remark);
        };
    }

    private Sheet.Cell cell(Figure figure, int decimals) {
        String remark = figureText.remark(figure);
        return switch (figure) {
            case Amount(long value, _) -> new Sheet.Value(BigDecimal.valueOf(value, decimals), remark);
            case Figure.AtLeast(long bound, _) -> new Sheet.AtLeast(BigDecimal.valueOf(bound, decimals), remark);
            case Figure.Missing _ -> new Sheet.Gap(remark);
        };
    }

    private static BigDecimal rounded(double value, int decimals) {
        return new BigDecimal(value, DIGITS).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(double value) {
        BigDecimal number = new BigDecimal(value, DIGITS).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
