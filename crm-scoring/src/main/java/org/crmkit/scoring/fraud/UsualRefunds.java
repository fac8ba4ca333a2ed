package org.crmkit.scoring.fraud;

import java.io.Serializable;
import org.crmkit.core.value.Share;

/**
 * What refunds are usual among customers.
 *
 * @param customers how many were counted: those that ordered in the days looked at
 * @param high what 95 of 100 of them got back at most, as a share of what they ordered, the whole at most; nothing if none
 *     was counted
 */
public record UsualRefunds(long customers, Share high) implements Serializable {}
