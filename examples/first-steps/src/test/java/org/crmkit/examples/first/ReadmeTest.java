package org.crmkit.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples in the README compile as they stand there and print what stands below them. */
class ReadmeTest {
    private static final Path README = Path.of(System.getProperty("crm.root", "../.."), "README.md");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0, 15", "1, 15", "2, 15", "3, 25"})
    void a_sample_prints_what_the_readme_says(int place, long most) throws Exception {
        String sample = blocks("java").get(place);
        assertThat(sample.lines()
                        .filter(line -> !line.startsWith("import ") && !line.isBlank())
                        .count())
                .as("lines of the sample")
                .isBetween(10L, most);
        compile(sample);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            var main = loader.loadClass("Sample").getMethod("main", String[].class);
            String printed = Output.of(() -> main.invoke(null, (Object) new String[0]));
            assertThat(printed).isEqualToIgnoringNewLines(blocks("text").get(place));
        }
    }

    private void compile(String sample) throws IOException {
        List<String> imports =
                sample.lines().filter(line -> line.startsWith("import ")).toList();
        String body = sample.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        String source = String.join("\n", imports)
                + "\npublic class Sample {\npublic static void main(String... args) {\n" + body + "\n}\n}\n";
        Path file = Files.writeString(folder.resolve("Sample.java"), source);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            StringBuilder said = new StringBuilder();
            List<String> options = List.of("-Xlint:all", "-proc:none", "-d", folder.toString());
            boolean compiled = javac.getTask(
                            null, files, problem -> said.append(problem), options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        List<String> blocks = matcher.results().map(block -> block.group(1)).toList();
        assertThat(blocks).as("blocks of " + language + " in the README").hasSize(4);
        return blocks;
    }
}
