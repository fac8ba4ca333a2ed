package org.crmkit.examples.review.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.crmkit.core.check.Texts;
import org.crmkit.examples.review.table.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBytesTest {
    private static final String CHINESE = "客户,日期,金额\n华达机械,2026-01-31,10\nC2,2026-01-31,20\n";

    @TempDir
    private Path folder;

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_header() {
        assertThat(Reading.of("\uFEFF" + CHINESE).purchases()).hasSize(2);
    }

    @Test
    void other_separators_and_quoted_line_breaks_are_read() {
        Reading read = Reading.of("customer;date;amount;note\nC1;2026-01-31;12,50;\"two\nlines\"\nC2;bad;1;\n");
        assertThat(read.purchases()).containsExactly("C1 2026-01-31 CNY 12.50");
        assertThat(read.told()).containsExactly("4 date bad-date 'bad'");
        assertThat(read.report().map(ReadReport::layout)).contains(Layout.SEMICOLON);
        assertThat(Reading.of("customer\tdate\tamount\nC 1\t2026-01-31\t1\n").purchases())
                .containsExactly("C 1 2026-01-31 CNY 1.00");
    }

    @Test
    void a_log_may_end_in_free_text_if_it_has_no_header() {
        Reading read =
                Reading.of(" C1 20260131  10.00 two  discs\n C2 20260131  20.00\n", ColumnMapping.of("1", "2", "3"));
        assertThat(read.purchases()).containsExactly("C1 2026-01-31 CNY 10.00", "C2 2026-01-31 CNY 20.00");
        assertThat(read.report().map(ReadReport::layout)).contains(Layout.SPACES);
    }

    @Test
    void bytes_that_are_not_utf_8_are_told_where_they_matter() {
        byte[] bytes = "customer,date,amount,name\nM?ller,2026-01-31,10,x\nC2,2026-01-31,20,M?ller\n"
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFC : bytes[i];
        }
        Reading read = Reading.of(file(bytes), Reading.FORMAT);
        assertThat(read.purchases()).containsExactly("C2 2026-01-31 CNY 20.00");
        assertThat(read.told()).containsExactly("2 customer bad-encoding 'M\uFFFDller'");
        assertThat(read.because())
                .isEqualTo("this holds bytes that are not UTF-8: save the file as UTF-8 or say its character set");
    }

    @Test
    void another_character_set_is_read_if_it_is_said() {
        Charset gbk = Charset.forName("GB18030");
        PurchaseFormat usual = Reading.FORMAT;
        PurchaseFormat format = new PurchaseFormat(
                usual.columns(),
                usual.currency(),
                usual.layout(),
                usual.dateOrder(),
                usual.decimalMark(),
                usual.zone(),
                gbk,
                usual.keptFindings());
        assertThat(Reading.of(file(CHINESE.getBytes(gbk)), format).purchases())
                .containsExactly("华达机械 2026-01-31 CNY 10.00", "C2 2026-01-31 CNY 20.00");
        assertThat(Reading.of(file(CHINESE.getBytes(gbk)), usual).report()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_refused_in_one_sentence() {
        Reading read = Reading.of(PurchaseFile.at(folder.resolve("none.csv")), Reading.FORMAT);
        assertThat(read.report()).isEmpty();
        assertThat(read.findings()).hasSize(1);
        assertThat(read.findings().get(0).code()).isEqualTo("purchase.file-not-found");
        assertThat(read.because()).isEqualTo("there is no file none.csv");
    }

    @Test
    void a_directory_is_refused_in_one_sentence() {
        Reading read = Reading.of(PurchaseFile.at(folder), Reading.FORMAT);
        assertThat(read.because()).isEqualTo(folder.getFileName() + " cannot be read: it is a directory");
        assertThat(read.findings().get(0).because().in(Texts.CHINESE)).endsWith("这是一个目录");
    }

    @Test
    void a_file_that_breaks_off_is_refused_in_one_sentence() {
        InputStream whole = new ByteArrayInputStream(CHINESE.getBytes(StandardCharsets.UTF_8));
        InputStream breaking = new FilterInputStream(whole) {
            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                int read = super.read(into, from, count);
                if (read < 0) {
                    throw new IOException("the disk is gone");
                }
                return read;
            }
        };
        Reading read = Reading.of(PurchaseFile.of("breaking", () -> breaking), Reading.FORMAT);
        assertThat(read.report()).isEmpty();
        assertThat(read.because()).isEqualTo("breaking cannot be read: reading it fails");
    }

    @Test
    void a_file_on_disk_is_read_through_whatever_is_put_around_it() throws IOException {
        Path path = Files.writeString(folder.resolve("orders.csv"), CHINESE);
        AtomicInteger opened = new AtomicInteger();
        PurchaseFile file = PurchaseFile.at(path).through(bytes -> {
            opened.incrementAndGet();
            return bytes;
        });
        assertThat(Reading.of(file, Reading.FORMAT).purchases()).hasSize(2);
        assertThat(opened).hasValue(1);
        assertThat(file.name()).isEqualTo("orders.csv");
    }

    private static PurchaseFile file(byte[] bytes) {
        return PurchaseFile.of("orders.csv", () -> new ByteArrayInputStream(bytes));
    }
}
