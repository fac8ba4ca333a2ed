package org.crmkit.examples.benchmarks.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.file.FactKinds;
import org.crmkit.examples.benchmarks.files.Documents.Told;
import org.junit.jupiter.api.Test;

class FileBenchmarkTest {
    @Test
    void of_fifty_documents_each_stands_in_its_customers_file() {
        AssemblyBenchmark benchmark = new AssemblyBenchmark();
        benchmark.customers = 20;

        CustomerFiles files = Documents.assembler(Documents.of(20, 50)).assemble();

        benchmark.check(files);
        CustomerFile file = files.iterator().next();
        assertThat(List.of(FactKinds.ORDER, FactKinds.DELIVERY, FactKinds.INVOICE, FactKinds.INTERACTION))
                .allSatisfy(kind -> assertThat(file.all(kind)).hasSize(10));
        assertThat(file.all(FactKinds.PAYMENT)).hasSize(5);
        assertThat(file.all(FactKinds.FOLLOW_UP)).hasSize(5);
    }

    @Test
    void a_document_that_is_missing_fails_the_run() {
        AssemblyBenchmark benchmark = new AssemblyBenchmark();
        benchmark.customers = 20;
        List<Told> told = Documents.of(20, 50);

        CustomerFiles files =
                Documents.assembler(told.subList(0, told.size() - 1)).assemble();

        assertThatThrownBy(() -> benchmark.check(files))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("49 facts");
    }
}
