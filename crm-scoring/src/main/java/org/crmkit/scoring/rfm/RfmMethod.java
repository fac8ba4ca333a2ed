package org.crmkit.scoring.rfm;

/** How values are divided into scores. */
public enum RfmMethod {
    /**
     * By type-7 quantiles, each closed at its upper end: equal values always share a score, and a score may stay empty. The
     * default. Recency is divided in days and then turned round.
     */
    QUANTILES,
    /**
     * As SQL's {@code NTILE}: groups of equal size, the first {@code n mod k} one larger, whatever the values; customers with
     * equal values are told apart by id, ascending.
     */
    NTILE,
    /** By the mean rank of equal values, {@code ceil(k · rank / n)}: equal values share a score, and a score may stay empty. */
    AVERAGE_RANK,
    /** By thresholds that somebody decided. */
    FIXED
}
