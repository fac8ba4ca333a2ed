/**
 * The main example: reads a company's purchases, says what a CRM manager wants to know, and writes it as a page. It reads
 * the library, and the packages beneath for files, the generated company and the page.
 */
@NullMarked
package org.crmkit.examples.review;

import org.jspecify.annotations.NullMarked;
