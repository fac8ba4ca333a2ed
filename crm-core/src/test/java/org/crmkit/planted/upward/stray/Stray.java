package org.crmkit.planted.upward.stray;

public enum Stray {
    ALONE
}
