package org.crmkit.core.check;

/**
 * One of a list of codes that a host may extend: those that have a name here are said by it, a host's own by their code. Ordered
 * by code.
 *
 * @param <C> the codes of the list
 */
public interface CodeValue<C extends CodeValue<C>> extends Comparable<C>, Worded {
    /** {@return the code} */
    String code();

    @Override
    default int compareTo(C other) {
        return code().compareTo(other.code());
    }
}
