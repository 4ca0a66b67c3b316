package mizan.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The whole program in a process of its own, whose words go into a file.
final class RunningProgram {

    private RunningProgram() {}

    /// @param words what it says, on both streams
    /// @param environment what differs from that of the tests
    /// @param options of the virtual machine, such as those of JavaFX's headless platform
    static Process start(Path words, Map<String, String> environment, List<String> options, Class<?> main,
            String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Dmizan.reference=" + new File(System.getProperty("mizan.reference")).getAbsolutePath()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(words.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// What it said, but for what the class path of the tests makes libraries say.
    static List<String> said(Path words) throws IOException {
        return Files.readAllLines(words)
                .stream()
                .filter(line -> !line.contains("javafx.application.Platform") && !line.contains("JavaFX")
                        && !line.contains("com.sun.javafx") && !line.startsWith("SLF4J"))
                .toList();
    }
}
