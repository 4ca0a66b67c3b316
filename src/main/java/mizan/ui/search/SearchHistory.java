package mizan.ui.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import mizan.domain.occupation.SocCode;
import mizan.ui.search.OccupationFinder.Because;
import mizan.ui.search.OccupationFinder.Find;

/// What a person has chosen among the finds, the last choice first, and how often: it is likely to be looked for again.
/// Kept in a setting, as `43-4051:3 29-1141:1`. For the JavaFX thread.
final class SearchHistory {

    private static final int KEPT = 20;
    private static final int FIRST = 2;
    /// What answers much worse than the best is not lifted above it.
    private static final double NEAR_THE_BEST = 0.75;
    /// A choice counts less with each other choice since.
    private static final double FADING = 0.8;

    private final StringProperty setting;

    private record Choice(SocCode code, int times) {}

    SearchHistory(StringProperty setting) {
        this.setting = setting;
    }

    void note(SocCode code) {
        List<Choice> choices = new ArrayList<>(choices());
        int before = choices.stream().filter(choice -> choice.code().equals(code)).mapToInt(Choice::times).sum();
        choices.removeIf(choice -> choice.code().equals(code));
        choices.addFirst(new Choice(code, before + 1));
        setting.set(choices.stream().limit(KEPT).map(choice -> choice.code().text() + ":" + choice.times())
                .collect(Collectors.joining(" ")));
    }

    /// The recent and frequent ones first.
    List<SocCode> codes() {
        List<Choice> choices = choices();
        return IntStream.range(0, choices.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> -choices.get(i).times() * Math.pow(FADING, i)))
                .map(i -> choices.get(i).code())
                .toList();
    }

    /// The finds with those first that were chosen before, as far as they answer about as well as the best.
    List<Find> first(List<Find> finds) {
        List<SocCode> codes = codes();
        List<Find> ordered = new ArrayList<>(finds.stream()
                .filter(find -> codes.contains(find.occupation().code()) && find.worth() >= NEAR_THE_BEST)
                .sorted(Comparator.comparingInt(find -> codes.indexOf(find.occupation().code())))
                .limit(FIRST)
                .map(find -> find.because(Because.CHOSEN_BEFORE))
                .toList());
        List<SocCode> lifted = ordered.stream().map(find -> find.occupation().code()).toList();
        finds.stream().filter(find -> !lifted.contains(find.occupation().code())).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private List<Choice> choices() {
        return Arrays.stream(setting.get().split(" "))
                .map(entry -> entry.split(":"))
                .filter(entry -> entry.length == 2 && SocCode.isCode(entry[0]) && entry[1].matches("\\d{1,6}"))
                .map(entry -> new Choice(new SocCode(entry[0]), Integer.parseInt(entry[1])))
                .toList();
    }
}
