package mizan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The sizes that a reader can take in at once: of files, methods, and lists of parameters.
class MeasureTest {

    private static final List<Part> PARTS = new ArrayList<>();

    /// Rows of tables and of drawings, which have as many parts as there are columns, and answers that hold all that a screen
    /// or a report shows at once.
    private static final Set<String> LONG_RECORDS = Set.of("WageRow", "Projection", "Claim", "Item", "Scorecard",
            "TaxYear",
            "Outline", "Criterion", "RegionValue", "WaterfallBar", "Tables.row", "OccupationProfile", "PayComparison",
            "Wanted", "MapFigures");

    enum Kind {
        FILE(300, 300), METHOD(40, 60), PARAMETERS(8, 8);

        private final int most;
        private final int mostOfTests;

        /// @param mostOfTests whose methods hold tables of what is expected
        Kind(int most, int mostOfTests) {
            this.most = most;
            this.mostOfTests = mostOfTests;
        }
    }

    private record Part(Kind kind, boolean test, String name, int size) {

        @Override
        public String toString() {
            return name + ": " + size;
        }
    }

    @BeforeAll
    static void measure() throws IOException {
        for (String root : List.of("src/main/java", "src/test/java", "src/bench/java", "src/fuzz/java")) {
            if (Files.isDirectory(Path.of(root))) {
                measure(Path.of(root));
            }
        }
    }

    private static void measure(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(root)) {
            List<Path> sources = all.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null,
                    files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Measuring(unit, positions, root.startsWith("src/test")).scan(unit, null);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLargerThanTheMeasure(Kind kind) {
        assertThat(PARTS).filteredOn(part -> part.kind() == kind).hasSizeGreaterThan(200)
                .filteredOn(part -> part.size() > (part.test() ? kind.mostOfTests : kind.most))
                .filteredOn(part -> !LONG_RECORDS.contains(part.name()))
                .isEmpty();
    }

    @Test
    void eachLongRecordThatIsNamedIsThereAndNeedsIt() {
        assertThat(LONG_RECORDS).allMatch(name -> PARTS.stream()
                .anyMatch(part -> part.name().equals(name) && part.size() > Kind.PARAMETERS.most));
    }

    @Test
    void theMediansAreTold() {
        for (Kind kind : Kind.values()) {
            List<Integer> sizes = PARTS.stream().filter(part -> part.kind() == kind && !part.test()).map(Part::size)
                    .sorted().toList();
            System.out.printf("%s: %d of the program, median %d, 95 %% %d, most %d%n", kind, sizes.size(),
                    sizes.get(sizes.size() / 2), sizes.get(sizes.size() * 95 / 100), sizes.getLast());
        }
    }

    private static final class Measuring extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final LineMap lines;
        private final boolean test;

        Measuring(CompilationUnitTree unit, SourcePositions positions, boolean test) {
            this.unit = unit;
            this.positions = positions;
            this.lines = unit.getLineMap();
            this.test = test;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree file, Void nothing) {
            String name = Path.of(file.getSourceFile().getName()).getFileName().toString();
            add(Kind.FILE, name, lines.getLineNumber(positions.getEndPosition(file, file)));
            return super.visitCompilationUnit(file, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD) {
                add(Kind.PARAMETERS, type.getSimpleName().toString(), type.getMembers().stream()
                        .filter(VariableTree.class::isInstance).map(VariableTree.class::cast)
                        .filter(part -> !part.getModifiers().getFlags().contains(Modifier.STATIC)).count());
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            String name = owner() + "." + method.getName();
            long from = positions.getStartPosition(unit, method.getBody() == null ? method : method.getBody());
            add(Kind.METHOD, name, lines.getLineNumber(positions.getEndPosition(unit, method))
                    - lines.getLineNumber(from) + 1);
            if (getCurrentPath().getParentPath().getLeaf().getKind() != Tree.Kind.RECORD
                    || !method.getName().contentEquals("<init>")) {
                add(Kind.PARAMETERS, name, method.getParameters().size());
            }
            return super.visitMethod(method, null);
        }

        private String owner() {
            return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    ? type.getSimpleName().toString()
                    : "";
        }

        private void add(Kind kind, String name, long size) {
            PARTS.add(new Part(kind, test, name, Math.toIntExact(size)));
        }
    }
}
