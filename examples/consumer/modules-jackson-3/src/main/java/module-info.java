/** A host on the module path, with SLF4J 2 and with Jackson 3, which needs no leave from us to read our facts. */
module org.example.host {
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.crmkit.pipeline;
    requires org.crmkit.scoring;
    requires org.slf4j;
    requires org.slf4j.simple;
    requires tools.jackson.databind;

    /* To whichever Jackson is there. */
    opens org.example.host;
}
