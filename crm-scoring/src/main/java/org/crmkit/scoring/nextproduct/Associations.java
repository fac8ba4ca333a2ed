package org.crmkit.scoring.nextproduct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.sales.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * Associations found once, stored as JSON, applied to any customer: the most confident first, of equal ones those with more
 * baskets, then by ids. Immutable.
 */
@JsonPropertyOrder({"formatVersion", "policy", "baskets", "complete", "always", "associations"})
public final class Associations implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FORMAT = 1;
    private static final LocalizedText NO_BASKETS =
            LocalizedText.of("there is no basket with a product to learn from", "没有含产品的购物篮可供学习");
    private static final LocalizedText FEW_BASKETS =
            LocalizedText.of("there are {} baskets, and products must come together in {}", "仅有{}个购物篮，而产品须同时出现于{}个");
    private static final LocalizedText ALWAYS = LocalizedText.of(
            "it is in all {} baskets, so that it says nothing of what else is in them", "它出现于全部{}个购物篮，因此不能说明其他产品");
    private static final LocalizedText CUT = LocalizedText.of(
            "there are more than {} sets or associations: those of more than {} products were let go",
            "产品集合或关联超过{}个：已舍弃含{}个以上产品者");

    private final MiningPolicy policy;
    private final int baskets;
    private final int complete;
    private final List<ProductId> always;
    private final List<Association> all;

    Associations(MiningPolicy policy, int baskets, int complete, List<ProductId> always, List<Association> all) {
        Checks.that(baskets >= 0, "Associations must come from 0 or more baskets, found {}", baskets);
        Checks.that(
                complete >= 1 && complete <= policy.longest(),
                "Associations must be complete up to 1 to {} products, found {}",
                policy.longest(),
                complete);
        this.policy = policy;
        this.baskets = baskets;
        this.complete = complete;
        this.always = List.copyOf(always);
        this.all = all.stream().sorted(Association.BY_CONFIDENCE).toList();
        for (Association one : all) {
            Checks.that(
                    one.counts().all() == baskets,
                    "Association {} must be of {} baskets, found {}",
                    one,
                    baskets,
                    one.counts());
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Associations fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "policy", required = true) MiningPolicy policy,
            @JsonProperty(value = "baskets", required = true) int baskets,
            @JsonProperty(value = "complete", required = true) int complete,
            @JsonProperty(value = "always", required = true) List<ProductId> always,
            @JsonProperty(value = "associations", required = true) List<Association> associations) {
        Checks.that(formatVersion == FORMAT, "Associations must have format version 1, found {}", formatVersion);
        return new Associations(policy, baskets, complete, always, associations);
    }

    @JsonProperty
    int formatVersion() {
        return FORMAT;
    }

    /** {@return what they were found by} */
    @JsonProperty
    public MiningPolicy policy() {
        return policy;
    }

    /** {@return how many baskets they were found in} */
    @JsonProperty
    public int baskets() {
        return baskets;
    }

    /** {@return up to how many products on both sides all associations are here; below the policy's longest if there were too many} */
    @JsonProperty
    public int complete() {
        return complete;
    }

    /** {@return the products that are in every basket} */
    @JsonProperty
    public List<ProductId> always() {
        return always;
    }

    /** {@return all associations, the most confident first} */
    @JsonProperty("associations")
    public List<Association> all() {
        return all;
    }

    /** {@return how many there are} */
    public int size() {
        return all.size();
    }

    /**
     * {@return what is worth knowing before these are used}
     *
     * <p>{@code nextproduct.no-baskets}, {@code nextproduct.few-baskets} where no set could ever be frequent, {@code
     * nextproduct.in-every-basket} for each such product, {@code nextproduct.too-many} where long sets were let go.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        long least = policy.least(baskets);
        if (baskets == 0) {
            findings.add(Finding.warning("nextproduct.no-baskets", Place.NONE, "", Reason.of(NO_BASKETS)));
        } else if (baskets < least) {
            Reason because = Reason.of(FEW_BASKETS, baskets, least);
            findings.add(Finding.warning("nextproduct.few-baskets", Place.NONE, "", because));
        }
        for (ProductId product : always) {
            Reason because = Reason.of(ALWAYS, baskets);
            findings.add(Finding.info("nextproduct.in-every-basket", Place.NONE, product.value(), because));
        }
        if (complete < policy.longest()) {
            Reason because = Reason.of(CUT, policy.most(), complete);
            findings.add(Finding.warning("nextproduct.too-many", Place.NONE, "", because));
        }
        return List.copyOf(findings);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Associations that
                && policy.equals(that.policy)
                && baskets == that.baskets
                && complete == that.complete
                && always.equals(that.always)
                && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, baskets, complete, always, all);
    }

    /** {@return how many there are, and out of how many baskets} */
    @Override
    public String toString() {
        return "Associations[" + all.size() + " of " + baskets + " baskets]";
    }
}
