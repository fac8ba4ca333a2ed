/** A host on the module path, without SLF4J. */
module org.example.host {
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.crmkit.pipeline;
    requires org.crmkit.scoring;

    /* To whichever Jackson is there. */
    opens org.example.host;
}
