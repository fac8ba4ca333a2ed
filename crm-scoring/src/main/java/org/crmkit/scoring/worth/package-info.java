/**
 * Current value against potential value: which customers to keep, to develop, to maintain and to let go. It reads customers:
 * what they are worth, and the classes they are in.
 *
 * <p>Three steps: a policy is fitted to known values, or somebody decides; the thresholds are stored as JSON; each customer is
 * placed by them, given where it stood before. A customer near a threshold keeps its place, a class given by hand wins until it
 * expires, and a value that is not known is never taken for zero. What was placed goes back into the customer's classes and
 * assessments, where the next placement and other rules find it.
 */
@NullMarked
package org.crmkit.scoring.worth;

import org.jspecify.annotations.NullMarked;
