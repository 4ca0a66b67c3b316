package mizan.ui.map;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.domain.place.Reading;
import mizan.domain.place.Reading.AtLeast;
import mizan.domain.place.Reading.Exact;
import mizan.domain.place.Reading.None;

/// The table as text that a spreadsheet takes apart by tabs, with raw numbers that it reads in any language.
record TabSeparated(MapWords words, String nameTitle, List<StateColumn> columns) {

    String of(List<Standing> rows) {
        Stream<String> head = Stream.of(
                Stream.concat(Stream.of(nameTitle), columns.stream().map(StateColumn::about))
                        .collect(Collectors.joining("\t")));
        Stream<String> body = rows.stream().map(this::row);
        Stream<String> source = Stream.of("", words.subject() + ". " + words.source());
        return Stream.of(head, body, source).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private String row(Standing standing) {
        return Stream.concat(Stream.of(standing.name()),
                columns.stream().map(column -> raw(column.reading().apply(standing))))
                .collect(Collectors.joining("\t"));
    }

    private String raw(Reading reading) {
        return switch (reading) {
            case Exact(double value, _) -> number(value);
            case AtLeast(double bound, _) -> ">=" + number(bound);
            case None _ -> words.remark(reading);
        };
    }

    /// Twelve digits are more than any figure has, and hide the noise of binary fractions.
    private static String number(double value) {
        return new BigDecimal(value, new MathContext(12)).stripTrailingZeros().toPlainString();
    }
}
