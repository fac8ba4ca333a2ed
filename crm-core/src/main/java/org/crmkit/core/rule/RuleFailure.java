package org.crmkit.core.rule;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A rule that threw an exception instead of answering; in the answers it stands as unknown, never as a no. */
public final class RuleFailure implements Serializable {
    private static final long serialVersionUID = 1;

    private final RuleId rule;
    private final RuntimeException cause;
    private final @Nullable String subject;

    private RuleFailure(RuleId rule, RuntimeException cause, @Nullable String subject) {
        this.rule = rule;
        this.cause = cause;
        this.subject = subject;
    }

    /**
     * {@return the failure of a rule}, which is logged where the host logs; for those who ask rules one by one.
     *
     * @param subject the id of the subject of which it failed
     */
    public static RuleFailure of(RuleId rule, String subject, RuntimeException cause) {
        return of(rule, cause, subject);
    }

    /** {@return the failure of a rule}, which is logged where the host logs. */
    static RuleFailure of(RuleId rule, RuntimeException cause, @Nullable String subject) {
        Log.failed(rule, cause);
        return new RuleFailure(rule, cause, subject);
    }

    /** {@return the rule that failed} */
    public RuleId rule() {
        return rule;
    }

    /** {@return the attribute that could not be read, if that was why} */
    public Optional<String> attribute() {
        return cause instanceof AttributeFailure failure ? Optional.of(failure.attribute()) : Optional.empty();
    }

    /** {@return the id of the subject of which it failed, if the set was told how to name one} */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** {@return what it threw} */
    public RuntimeException cause() {
        return cause;
    }

    /** {@return the rule, the attribute, the subject's id and the kind of exception; not its message, which may be personal} */
    @Override
    public String toString() {
        return "RuleFailure[" + rule + attribute().map(name -> ", " + name).orElse("")
                + subject().map(id -> ", " + id).orElse("") + ", "
                + cause.getClass().getName() + "]";
    }

    /** Logs failed rules, ids only, at DEBUG, if the host has SLF4J; the only place in this module that logs. */
    private static final class Log {
        private static final @Nullable Sink LOG = start();

        private Log() {}

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
}
