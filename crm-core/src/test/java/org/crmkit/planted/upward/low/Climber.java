package org.crmkit.planted.upward.low;

import org.crmkit.planted.upward.high.Mark;

@Mark
public final class Climber {}
