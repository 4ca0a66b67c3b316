package mizan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// FXML files arrange: they hold no text of their own, no looks and no logic.
class FxmlTest {

    private static final Path RESOURCES = Path.of("resources");
    private static final Set<String> SAID = Set.of("text", "words", "promptText", "title", "accessibleText",
            "accessibleHelp");

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().endsWith(".fxml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingSaidIsAKeyOfTheMessages(Path file) throws Exception {
        assertThat(attributes(file)).filteredOn(attribute -> SAID.contains(attribute.getName()))
                .allSatisfy(attribute -> assertThat(attribute.getValue()).startsWith("%"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void thereAreNoLooksScriptsOrExpressions(Path file) throws Exception {
        assertThat(attributes(file)).noneMatch(attribute -> attribute.getName().equals("style"))
                .noneMatch(attribute -> attribute.getValue().startsWith("${"));
        assertThat(elements(file)).noneMatch(element -> element.getNodeName().equals("fx:script"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theControllerHasTheNameAndThePackageOfTheFile(Path file) throws Exception {
        String controller = elements(file).getFirst().getAttribute("fx:controller");
        String folder = RESOURCES.relativize(file.resolveSibling("")).toString().replace('/', '.').replace('\\', '.');
        String stem = String.valueOf(file.getFileName()).replace(".fxml", "");
        assertThat(controller).isEqualToIgnoringCase(folder + "." + stem + "Controller");
    }

    /// In a module only files that are named from where one stands are found.
    @ParameterizedTest
    @MethodSource("files")
    void includedFilesAreNamedFromTheirOwnFolder(Path file) throws Exception {
        assertThat(elements(file)).filteredOn(element -> element.getNodeName().equals("fx:include"))
                .extracting(element -> element.getAttribute("source"))
                .allSatisfy(source -> assertThat(file.resolveSibling(source)).isRegularFile());
    }

    private static List<Attr> attributes(Path file) throws Exception {
        return elements(file).stream()
                .flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(element.getAttributes()::item))
                .map(Attr.class::cast)
                .toList();
    }

    private static List<Element> elements(Path file) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).<Node>mapToObj(all::item).map(Element.class::cast).toList();
    }
}
