package org.crmkit.planted.cycle.left;

import java.util.List;
import org.crmkit.planted.cycle.right.Right;

public record Left(List<Right> rights) {}
