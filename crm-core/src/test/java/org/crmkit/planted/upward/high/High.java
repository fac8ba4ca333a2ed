package org.crmkit.planted.upward.high;

import org.crmkit.planted.upward.low.Low;

public record High(Low low) {}
