/**
 * Facts about customers and the kernel of rules that ask them: plain values, no server, no clock, no state.
 *
 * <p>Read from top to bottom: each package reads only what stands before it.
 */
module org.crmkit.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive org.jspecify;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.slf4j;

    exports org.crmkit.core.check;
    exports org.crmkit.core.value;
    exports org.crmkit.core.json;
    exports org.crmkit.core.stat;
    exports org.crmkit.core.rule;
    exports org.crmkit.core.score;
    exports org.crmkit.core.pack;
    exports org.crmkit.core.history;
    exports org.crmkit.core.party;
    exports org.crmkit.core.contactpoint;
    exports org.crmkit.core.customer;
    exports org.crmkit.core.account;
    exports org.crmkit.core.consent;
    exports org.crmkit.core.interaction;
    exports org.crmkit.core.marketing;
    exports org.crmkit.core.sales;
    exports org.crmkit.core.order;
    exports org.crmkit.core.ordertocash;
    exports org.crmkit.core.opportunity;
    exports org.crmkit.core.lead;
    exports org.crmkit.core.service;
    exports org.crmkit.core.feedback;
    exports org.crmkit.core.install;
    exports org.crmkit.core.golden;
    exports org.crmkit.core.file;

    opens org.crmkit.core.check;
    opens org.crmkit.core.value;
    opens org.crmkit.core.rule;
    opens org.crmkit.core.score;
    opens org.crmkit.core.history;
    opens org.crmkit.core.party;
    opens org.crmkit.core.contactpoint;
    opens org.crmkit.core.customer;
    opens org.crmkit.core.account;
    opens org.crmkit.core.consent;
    opens org.crmkit.core.interaction;
    opens org.crmkit.core.marketing;
    opens org.crmkit.core.sales;
    opens org.crmkit.core.order;
    opens org.crmkit.core.ordertocash;
    opens org.crmkit.core.opportunity;
    opens org.crmkit.core.lead;
    opens org.crmkit.core.service;
    opens org.crmkit.core.feedback;
    opens org.crmkit.core.install;
    opens org.crmkit.core.golden;
    opens org.crmkit.core.file;
}
