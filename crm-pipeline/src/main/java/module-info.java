/** What happens next, and whether it is late. */
module org.crmkit.pipeline {
    requires transitive org.crmkit.core;

    exports org.crmkit.pipeline.flow;
    exports org.crmkit.pipeline.opportunity;
    exports org.crmkit.pipeline.activity;
    exports org.crmkit.pipeline.campaign;
    exports org.crmkit.pipeline.conversion;
    exports org.crmkit.pipeline.complaint;
    exports org.crmkit.pipeline.service;

    opens org.crmkit.pipeline.flow;
    opens org.crmkit.pipeline.opportunity;
    opens org.crmkit.pipeline.activity;
}
