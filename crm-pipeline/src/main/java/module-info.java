/** What happens next, and whether it is late. */
module org.crmkit.pipeline {
    requires transitive org.crmkit.core;

    exports org.crmkit.pipeline.flow;
    exports org.crmkit.pipeline.opportunity;
    exports org.crmkit.pipeline.activity;

    opens org.crmkit.pipeline.flow;
    opens org.crmkit.pipeline.opportunity;
    opens org.crmkit.pipeline.activity;
}
