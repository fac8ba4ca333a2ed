package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Why a deal was lost. */
@Value.Immutable
@JsonDeserialize(builder = LossReason.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"category", "code", "competitor", "note"})
public sealed interface LossReason permits ImmutableLossReason {
    /** What became of the customer's money, as far as a reason tells; a convention of this library. */
    enum Group implements Worded {
        /** The customer bought elsewhere. */
        COMPETITIVE("bought elsewhere", "输给竞争对手"),
        /** The customer bought nothing. */
        NO_DECISION("bought nothing", "客户未采购"),
        /** It was none of our deals from the start, or became so. */
        DISQUALIFIED("not our deal", "不适合跟进");

        private final LocalizedText words;

        Group(String en, String zh) {
            this.words = LocalizedText.of(en, zh);
        }

        @Override
        public LocalizedText words() {
            return words;
        }
    }

    /** Kinds of reasons; a host's own finer ones stand beside them as codes. */
    enum Category implements Worded {
        /** Too dear. */
        PRICE("price", "价格", Group.COMPETITIVE),
        /** A competitor was better, or better liked. */
        COMPETITOR("competitor", "客户选择竞品", Group.COMPETITIVE),
        /** Something was missing in what was offered. */
        MISSING_CAPABILITY("missing capability", "功能缺失", Group.COMPETITIVE),
        /** What was delivered or shown was not good enough. */
        QUALITY_ISSUE("quality", "质量问题", Group.COMPETITIVE),
        /** There was no money for it. */
        BUDGET("budget", "预算限制", Group.NO_DECISION),
        /** The customer could not decide. */
        NO_DECISION("no decision", "未作决定", Group.NO_DECISION),
        /** Not now. */
        TIMING_OR_POSTPONED("timing", "时机不当或推迟", Group.NO_DECISION),
        /** The customer no longer answered. */
        UNRESPONSIVE("unresponsive", "客户失联", Group.NO_DECISION),
        /** The customer called the whole plan off. */
        CANCELLED_BY_CUSTOMER("cancelled by the customer", "客户取消", Group.NO_DECISION),
        /** Whoever decides was never reached. */
        NO_DECISION_MAKER_ACCESS("no access to whoever decides", "未接触到决策人", Group.DISQUALIFIED),
        /** The customer needs something else now. */
        REQUIREMENT_CHANGED("requirement changed", "需求变化", Group.DISQUALIFIED),
        /** Customer and offer do not go together. */
        POOR_FIT("poor fit", "不匹配", Group.DISQUALIFIED),
        /** Something else, which the note tells. */
        OTHER("other", "其他", null);

        private final LocalizedText words;
        private final Optional<Group> group;

        Category(String en, String zh, @Nullable Group group) {
            this.words = LocalizedText.of(en, zh);
            this.group = Optional.ofNullable(group);
        }

        /** {@return what became of the customer's money; absent of {@code OTHER}, which does not tell} */
        public Optional<Group> group() {
            return group;
        }

        @Override
        public LocalizedText words() {
            return words;
        }
    }

    /** Which kind of reason. */
    Category category();

    /** The host's own word for it. */
    Optional<String> code();

    /** Who got the deal instead, by whatever the opportunity calls that competitor: a party's key or a name. */
    Optional<String> competitor();

    /** What there is to say of it; always there if the category is {@code OTHER}. */
    @Value.Redacted
    Optional<String> note();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; the category is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a reason of which only the kind is known; not {@code OTHER}, which needs a note} */
    static LossReason of(Category category) {
        return builder().category(category).build();
    }

    /** {@return the reason that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LossReason fromJson(Builder json) {
        return json.build();
    }

    /** Checks the codes, and that a reason that has no kind is told. */
    @Value.Check
    default void check() {
        code().ifPresent(code -> Checks.id(code, "The code of a loss reason"));
        competitor().ifPresent(who -> Checks.id(who, "The competitor of a loss reason"));
        boolean told = category() != Category.OTHER
                || note().filter(note -> !note.isBlank()).isPresent();
        Checks.that(told, "A loss reason OTHER must have a note that tells it");
    }

    /** Builds reasons. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableLossReason.Builder {
        Builder() {}
    }
}
