/** What a customer, a product or an outlet is worth or like: classes, segments and scores, each with its reasons. */
module org.crmkit.scoring {
    requires transitive org.crmkit.core;

    exports org.crmkit.scoring.abc;
    exports org.crmkit.scoring.churn;
    exports org.crmkit.scoring.credit;
    exports org.crmkit.scoring.fraud;
    exports org.crmkit.scoring.lead;
    exports org.crmkit.scoring.nextproduct;
    exports org.crmkit.scoring.profit;
    exports org.crmkit.scoring.quality;
    exports org.crmkit.scoring.rfm;
    exports org.crmkit.scoring.segment;
    exports org.crmkit.scoring.woe;
    exports org.crmkit.scoring.survey;
    exports org.crmkit.scoring.wallet;
    exports org.crmkit.scoring.worth;

    opens org.crmkit.scoring.abc;
    opens org.crmkit.scoring.churn;
    opens org.crmkit.scoring.credit;
    opens org.crmkit.scoring.fraud;
    opens org.crmkit.scoring.lead;
    opens org.crmkit.scoring.nextproduct;
    opens org.crmkit.scoring.profit;
    opens org.crmkit.scoring.quality;
    opens org.crmkit.scoring.rfm;
    opens org.crmkit.scoring.segment;
    opens org.crmkit.scoring.woe;
    opens org.crmkit.scoring.survey;
    opens org.crmkit.scoring.wallet;
    opens org.crmkit.scoring.worth;
}
