package org.crmkit.planted.cycle.right;

import org.crmkit.planted.cycle.left.Left;

public interface Right {
    Left left();
}
