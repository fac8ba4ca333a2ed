package org.crmkit.examples.review.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.examples.review.table.Table;

/**
 * A file of purchases: CSV, or a log with columns between spaces, with or without headers.
 *
 * <p>It is read once, from its beginning to its end; what is kept are findings, and the purchase ids if the file has them.
 */
public final class PurchaseFile {
    private static final LocalizedText DIRECTORY = LocalizedText.of("it is a directory", "这是一个目录");
    private static final LocalizedText DENIED = LocalizedText.of("permission is denied", "没有读取权限");
    private static final LocalizedText BROKEN = LocalizedText.of("reading it fails", "读取失败");

    private final String name;
    private final Source source;

    /** Opens the bytes of a file. */
    @FunctionalInterface
    public interface Source {
        /**
         * {@return the bytes from their beginning}
         *
         * @throws IOException if they cannot be read
         */
        InputStream open() throws IOException;
    }

    private PurchaseFile(String name, Source source) {
        this.name = Checks.id(name, "The name of a file of purchases");
        this.source = source;
    }

    /** {@return the file at a path, which need not be there: reading will tell} */
    public static PurchaseFile at(Path path) {
        Path last = path.getFileName();
        String name = (last == null ? path : last).toString().strip();
        return new PurchaseFile(name.isEmpty() ? "." : name, () -> {
            if (Files.isDirectory(path)) {
                throw new FileSystemException(path.toString(), null, DIRECTORY.en());
            }
            return Files.newInputStream(path);
        });
    }

    /** {@return bytes from elsewhere, under a name by which findings will call them} */
    public static PurchaseFile of(String name, Source source) {
        return new PurchaseFile(name, source);
    }

    /** {@return this file with something put around its bytes, such as a progress bar or a decompressor} */
    public PurchaseFile through(UnaryOperator<InputStream> around) {
        return new PurchaseFile(name, () -> around.apply(source.open()));
    }

    /** {@return the name by which findings call the file} */
    public String name() {
        return name;
    }

    /**
     * Gives each purchase of the file to the sink.
     *
     * <p>A row that cannot be used never stops the reading: it becomes a finding, see {@link PurchaseProblem}, and is
     * counted. The report is absent only if the file as a whole cannot be understood; that is known before the sink gets
     * anything, unless the bytes break off.
     *
     * @return what became of the rows, and the findings that were kept
     */
    public Checked<ReadReport> read(PurchaseFormat format, PurchaseSink sink) {
        try (InputStream bytes = source.open();
                Table table = Table.open(bytes, format.charset(), format.layout())) {
            return new PurchaseReading(name, table, format, sink).read();
        } catch (NoSuchFileException e) {
            return refused(PurchaseProblem.FILE_NOT_FOUND, name);
        } catch (AccessDeniedException e) {
            return refused(PurchaseProblem.FILE_UNREADABLE, name, DENIED);
        } catch (IOException e) {
            boolean directory =
                    e instanceof FileSystemException f && DIRECTORY.en().equals(f.getReason());
            return refused(PurchaseProblem.FILE_UNREADABLE, name, directory ? DIRECTORY : BROKEN);
        }
    }

    private Checked<ReadReport> refused(PurchaseProblem problem, Object... args) {
        return Checked.refused(List.of(problem.at(Place.of(name, 0, ""), "", args)));
    }
}
