package mizan.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.pay.Distinction;
import mizan.domain.pay.Estimate;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.Rank;
import mizan.ui.compare.Findings.Finding;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.RankWords;

/// Says which mean pay is not reliably different, by the published sampling errors. That of medians is not published:
/// beside medians it is said that the means are meant, and only where they are close.
record CloseMeans(FigureText figureText, PayBasis basis) {

    /// What is added to the sentence that one is paid more than the other; empty where nothing need be said.
    String about(ComparedOccupation most, ComparedOccupation least, PayMeasure measure) {
        Optional<Estimate> other = mean(least);
        Optional<Distinction> found = mean(most).flatMap(one -> other.map(one::against));
        boolean means = measure == PayMeasure.MEAN;
        if (found.isEmpty() || (!means && found.get() != Distinction.NOT_RELIABLE)) {
            return "";
        }
        return " " + figureText.text((means ? "finding.mean." : "finding.median.") + RankWords.id(found.get()),
                new RankWords(figureText).level());
    }

    /// The occupations that share a rank by their means, without those that the sentence on the widest gap is about.
    List<Finding> of(PayComparison comparison) {
        List<Finding> findings = new ArrayList<>();
        List<ComparedOccupation> known = comparison.subjects()
                .stream()
                .filter(subject -> mean(subject).filter(mean -> mean.standardError().isPresent()).isPresent())
                .toList();
        ranks(known).values()
                .stream()
                .filter(group -> group.size() > 1 && group.size() < comparison.subjects().size())
                .forEach(group -> findings.add(finding(group)));
        return findings;
    }

    /// The places by mean pay of those that have a mean, by their keys; places are shared by what [Rank#of(List)] says.
    Map<String, Rank> places(List<ComparedOccupation> subjects) {
        List<ComparedOccupation> paid = subjects.stream().filter(subject -> mean(subject).isPresent()).toList();
        List<Rank> ranks = Rank.of(paid.stream().map(subject -> mean(subject).orElseThrow()).toList());
        Map<String, Rank> places = new LinkedHashMap<>();
        for (int i = 0; i < ranks.size(); i++) {
            places.put(paid.get(i).key(), ranks.get(i));
        }
        return places;
    }

    Optional<Estimate> mean(ComparedOccupation subject) {
        return subject.pay().flatMap(pay -> pay.mean(basis));
    }

    private Map<Rank, List<ComparedOccupation>> ranks(List<ComparedOccupation> subjects) {
        Map<String, Rank> places = places(subjects);
        Map<Rank, List<ComparedOccupation>> groups = new LinkedHashMap<>();
        for (ComparedOccupation subject : subjects) {
            Rank place = places.get(subject.key());
            if (place != null) {
                groups.computeIfAbsent(place, _ -> new ArrayList<>()).add(subject);
            }
        }
        return groups;
    }

    private Finding finding(List<ComparedOccupation> group) {
        ComparedOccupation first = group.getFirst();
        String others = group.stream()
                .skip(1)
                .map(subject -> figureText.text("finding.close.name", subject.occupation().title()))
                .reduce((before, next) -> figureText.text("finding.close.and", before, next))
                .orElse("");
        return new Finding(first.series(), figureText.text("finding.close", first.occupation().title(), others));
    }
}
