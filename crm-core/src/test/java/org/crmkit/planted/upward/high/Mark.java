package org.crmkit.planted.upward.high;

public @interface Mark {}
