package mizan.wageimport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.wageimport.Found.FoundSet;

/// Counts what a reading finds, and finds rows that stand twice.
final class FoundBuilder {

    private final Map<Integer, Map<Scope, Counts>> sets = new TreeMap<>();
    private final Map<Integer, Set<String>> codes = new TreeMap<>();
    private final List<RefusedInput> refused = new ArrayList<>();
    private final RowKeys keys = new RowKeys();
    private long read;
    private long leftOut;
    private long broken;
    private long overwrittenSectors;
    private long contradictions;
    private final Remarks remarks = new Remarks();

    /// What belongs to one table.
    private static final class Counts {
        private int rows;
        private final Set<String> occupations = new HashSet<>();
        private final Set<String> areas = new HashSet<>();
        private final Set<String> industries = new HashSet<>();
        private final Set<String> files = new LinkedHashSet<>();
    }

    void row() {
        read++;
    }

    long rows() {
        return read;
    }

    long broken() {
        return broken;
    }

    Remarks remarks() {
        return remarks;
    }

    void leaveOut(LeftOut why, String file) {
        leftOut++;
        remarks.count(Remark.Kind.valueOf("LEFT_OUT_" + why.name()), file);
    }

    void refuse(RefusedInput row) {
        broken++;
        if (refused.size() < Found.KEPT) {
            refused.add(row);
        }
        overwrittenSectors += row.problem() == Problem.OVERWRITTEN_SECTOR ? 1 : 0;
        contradictions += row.problem().isContradiction() ? 1 : 0;
    }

    /// @return false if the same row was there before: it counts once
    /// @throws RefusedInput if another row with the same key was
    boolean add(CheckedRow checked, String file) throws RefusedInput {
        WageRow row = checked.row();
        RowKeys.Met met = keys.add(checked);
        if (met == RowKeys.Met.DIFFERENT) {
            throw checked.source().refuse(Problem.TWICE);
        }
        if (met == RowKeys.Met.EQUAL) {
            remarks.count(Remark.Kind.EQUAL_ROWS, file);
            return false;
        }
        if (checked.mended().date()) {
            remarks.count(Remark.Kind.DATES_MENDED, file);
        }
        if (checked.mended().contradicts()) {
            contradictions++;
            remarks.count(Remark.Kind.CONTRADICTIONS_KEPT, file);
        }
        Counts counts = sets.computeIfAbsent(checked.year(), _ -> new EnumMap<>(Scope.class))
                .computeIfAbsent(checked.scope(), _ -> new Counts());
        counts.rows++;
        overwrittenSectors += checked.mended().sector() ? 1 : 0;
        counts.occupations.add(row.occupation().text());
        counts.areas.add(row.areaCode());
        counts.industries.add(row.naicsCode());
        counts.files.add(file);
        codes.computeIfAbsent(checked.year(), _ -> new HashSet<>()).add(row.occupation().text());
        return true;
    }

    /// The occupations by the year of their tables.
    Map<Integer, Set<String>> codes() {
        return codes;
    }

    /// @param known the tables that are installed
    Found build(KnownTables known) {
        List<FoundSet> found = new ArrayList<>();
        List<FoundSet> muchLess = new ArrayList<>();
        sets.forEach((year, scopes) -> scopes.forEach((scope, counts) -> {
            FoundSet set = new FoundSet(scope, year, counts.rows, counts.occupations.size(), counts.areas.size(),
                    counts.industries.size(), String.join(", ", counts.files));
            found.add(set);
            if (known.isMuchMore(set, counts.occupations.contains(SocCode.ALL.text()))) {
                muchLess.add(set);
            }
        }));
        return new Found(found, read, leftOut, broken, List.copyOf(refused), remarks.all(),
                new Doubts(overwrittenSectors, contradictions, List.copyOf(muchLess)));
    }
}
