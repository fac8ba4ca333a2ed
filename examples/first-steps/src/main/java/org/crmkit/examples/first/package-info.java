/** Programs of one screen, each for one question. They read the library only. */
@NullMarked
package org.crmkit.examples.first;

import org.jspecify.annotations.NullMarked;
