package org.crmkit.core.file;

import java.time.LocalDate;
import org.crmkit.core.golden.Sourced;

/**
 * Something in a customer's file that happened on a day.
 *
 * @param day the day, in the zone asked for
 * @param kind what kind of fact tells of it
 * @param fact the fact, with its source
 */
public record Happening(LocalDate day, FactKind<?> kind, Sourced<?> fact) {}
