/**
 * What the generated company and its customers have to do with one another beside purchases and papers: leads and deals, installed
 * products, cases, campaigns, consents and who looks after whom. It reads {@code org.crmkit.core}, of {@code
 * org.crmkit.pipeline} the sales process, {@code seed} and {@code dealings}.
 *
 * <p>All of it is generated as if it had gone on after the last day; what was not known by then is taken away in the end.
 */
@NullMarked
package org.crmkit.examples.review.relations;

import org.jspecify.annotations.NullMarked;
