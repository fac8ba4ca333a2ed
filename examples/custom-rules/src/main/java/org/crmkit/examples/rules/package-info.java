/** A company's own rules, each way of writing them in a program of one screen. They read the library only. */
@NullMarked
package org.crmkit.examples.rules;

import org.jspecify.annotations.NullMarked;
