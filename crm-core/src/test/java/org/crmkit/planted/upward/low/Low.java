package org.crmkit.planted.upward.low;

public record Low(int depth) {}
