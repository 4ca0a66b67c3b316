import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes the binary form of every style sheet in a folder beside it. JavaFX looks for `x.bss` before it reads `x.css`,
/// and then needs no parser: 0.15 s of processor time of each start.
class BinaryStyles {

    static void main(String[] folders) throws IOException {
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(Path.of(folders[0]))) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        for (Path sheet : sheets) {
            String name = sheet.getFileName().toString();
            Path binary = sheet.resolveSibling(name.substring(0, name.length() - 4) + ".bss");
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        }
    }
}
