package org.crmkit.core.rule;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs failed rules, ids only, at DEBUG, if the host has SLF4J; the only place in this module that logs. */
final class RuleLog {
    private static final @Nullable Sink LOG = start();

    private RuleLog() {}

    /** Takes the place of SLF4J's own type, so that this class loads without it. */
    private interface Sink {
        void failed(String rule, String exception);
    }

    static void failed(RuleId rule, RuntimeException cause) {
        if (LOG != null) {
            LOG.failed(rule.value(), cause.getClass().getName());
        }
    }

    private static @Nullable Sink start() {
        try {
            return Slf4j.log();
        } catch (LinkageError absent) {
            return null;
        }
    }

    private static final class Slf4j {
        static Sink log() {
            Logger logger = LoggerFactory.getLogger(RuleSet.class);
            return (rule, exception) -> logger.debug("rule {} failed with {}", rule, exception);
        }
    }
}
