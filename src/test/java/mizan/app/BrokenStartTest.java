package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the whole program says where something that it needs is broken: one line, and never a stack.
class BrokenStartTest {

    private static final int PATIENCE_SECONDS = 120;
    private static final int TICK_MILLIS = 200;
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    @TempDir
    private Path folder;

    private Path words() {
        return folder.resolve("words.txt");
    }

    private List<String> said() throws IOException {
        return RunningProgram.said(words());
    }

    private int run(Map<String, String> environment, List<String> options, String... arguments) throws Exception {
        Process process = RunningProgram.start(words(), environment, options, Main.class, arguments);
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("ended: " + said()).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    /// A folder in its way is for everybody what the file of somebody else is for all but the administrator.
    @Test
    void aLockFileThatCannotBeOpenedIsToldOnTheConsoleAndInAWindow() throws Exception {
        Files.createDirectories(folder.resolve("data/running.copy"));
        Process process = RunningProgram.start(words(), Map.of(), HEADLESS, Main.class, "--data-dir",
                folder.resolve("data").toString());
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (said().isEmpty()) {
                assertThat(System.nanoTime()).isLessThan(end);
                assertThat(process.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS)).as("no window stays").isFalse();
            }
            assertThat(said()).singleElement().asString().startsWith("mizan: ").contains("running.copy");
            // The window stays until somebody has read it.
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aDisplayThatCannotBeOpenedIsToldInOneLine() throws Exception {
        assertThat(run(Map.of("DISPLAY", ":4711"), List.of(), "--data-dir", folder.resolve("data").toString()))
                .isEqualTo(2);
        assertThat(said()).filteredOn(line -> line.startsWith("mizan: ")).singleElement().asString()
                .isEqualTo("mizan: the display :4711 cannot be opened");
        assertThat(said()).noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void aFolderForTemporaryFilesThatCannotBeUsedKeepsNothingFromStarting() throws Exception {
        assertThat(run(Map.of(), List.of("-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dorg.sqlite.tmpdir=" + folder, "-Djava.io.tmpdir=" + folder.resolve("gone")), "--self-check"))
                .as(String.join("\n", said())).isZero();
    }

    @Test
    void aHomeThatTheCharacterSetDoesNotHaveIsToldInOneLine() throws Exception {
        Path script = Files.writeString(folder.resolve("home.sh"), "HOME=/tmp/\u0639\u0631\u0636 LC_ALL=C exec \"$@\"");
        Process process = new ProcessBuilder("sh", script.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-cp", System.getProperty("java.class.path"), Main.class.getName(), "--report",
                folder.resolve("report.pdf").toString()).redirectErrorStream(true).redirectOutput(words().toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(said()).singleElement().asString().startsWith("mizan: the name ").endsWith("set LC_ALL=C.UTF-8");
    }

    @Test
    void settingsThatNameAnOccupationThatThereIsNotAreReportedWithoutIt() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("settings.properties"), "tray=99-9999 41-9041");
        Path report = folder.resolve("report.csv");
        assertThat(run(Map.of(), HEADLESS, "--data-dir", data.toString(), "--report", report.toString())).isZero();
        assertThat(said()).isEmpty();
        assertThat(report).content().contains("41-9041").doesNotContain("99-9999");
    }

    @Test
    void withoutADisplayPicturesGoIntoAFolderThatNobodyKnewBefore() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Path others = Files.createDirectories(folder.resolve("others"));
        Files.createSymbolicLink(temporary.resolve("mizan-snapshots"), others);
        Process process = RunningProgram.start(words(), Map.of("DISPLAY", ""),
                List.of("-Dorg.sqlite.tmpdir=" + folder, "-Djava.io.tmpdir=" + temporary), Main.class);
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (said().stream().noneMatch(line -> line.endsWith(".png"))) {
                assertThat(System.nanoTime()).as(String.join("\n", said())).isLessThan(end);
                assertThat(process.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS)).as("ended: " + said()).isFalse();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(others).isEmptyDirectory();
    }

    /// Java would write question marks in the letters of this session.
    @Test
    void arabicIsWrittenInUtf8WhateverTheLettersOfTheSession() throws Exception {
        Path file = Files.writeString(folder.resolve("table.csv"), "a,b\n1,2\n");
        assertThat(run(Map.of("LC_ALL", "C", "DISPLAY", ""), List.of(), "--data-dir",
                folder.resolve("data").toString(), "--lang", "ar", "--import", file.toString())).isEqualTo(1);
        assertThat(said()).singleElement().asString().startsWith("mizan: ").containsPattern("[ء-ي]{3}")
                .doesNotContain("?");
    }
}
