package org.crmkit.examples.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.crmkit.examples.review.read.PurchaseFile;

/** Shows how far a large file has been read. */
final class Progress {
    private static final long WORTH_SHOWING = 20_000_000;

    private Progress() {}

    static PurchaseFile around(PurchaseFile file, Path path) {
        if (size(path) < WORTH_SHOWING) {
            return file;
        }
        return file.through(bytes -> ProgressBar.wrap(
                bytes,
                new ProgressBarBuilder()
                        .setTaskName(file.name())
                        .setUnit("MB", 1_000_000)
                        .setInitialMax(size(path))));
    }

    private static long size(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
