package org.crmkit.core.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.party.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from: which source, when it was noted there, by which department and employee. Immutable; many facts may
 * share one.
 */
@JsonPropertyOrder({"source", "at", "department", "employee"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class Provenance implements Comparable<Provenance>, Serializable {
    private static final long serialVersionUID = 1;

    /** The latest first, then by source, department and employee: whoever comes first is believed, unless a policy says otherwise. */
    private static final Comparator<Provenance> NEWEST_FIRST = Comparator.<Provenance, Instant>comparing(
                    from -> from.at, Comparator.reverseOrder())
            .thenComparing(Provenance::source)
            .thenComparing(from -> from.department().orElse(""))
            .thenComparing(from -> from.employee().map(EmployeeId::value).orElse(""));

    private final String source;
    private final Instant at;
    private final @Nullable String department;
    private final @Nullable EmployeeId employee;

    private Provenance(String source, Instant at, @Nullable String department, @Nullable EmployeeId employee) {
        this.source = Checks.id(source, "The source of a fact");
        this.at = Checks.moment(at, "The moment of a fact");
        this.department = department == null ? null : Checks.id(department, "The department of a fact");
        this.employee = employee;
    }

    /**
     * {@return a source}
     *
     * @param source the system or list: {@code sap}, {@code call-centre}
     * @param at when the fact was noted or last confirmed there
     */
    public static Provenance of(String source, Instant at) {
        return new Provenance(source, at, null, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Provenance fromJson(
            @JsonProperty(value = "source", required = true) String source,
            @JsonProperty(value = "at", required = true) Instant at,
            @JsonProperty("department") @JsonSetter(nulls = Nulls.SET) @Nullable String department,
            @JsonProperty("employee") @JsonSetter(nulls = Nulls.SET) @Nullable EmployeeId employee) {
        return new Provenance(source, at, department, employee);
    }

    /** {@return the same, noted in a department} */
    public Provenance department(String department) {
        return new Provenance(source, at, department, employee);
    }

    /** {@return the same, noted by an employee} */
    public Provenance employee(EmployeeId employee) {
        return new Provenance(source, at, department, employee);
    }

    /** {@return the same, noted at another moment} */
    public Provenance at(Instant at) {
        return new Provenance(source, at, department, employee);
    }

    /** {@return the system or list} */
    @JsonProperty
    public String source() {
        return source;
    }

    /** {@return when it was noted or last confirmed there} */
    @JsonProperty
    public Instant at() {
        return at;
    }

    /** {@return the department, if it is known} */
    @JsonProperty
    public Optional<String> department() {
        return Optional.ofNullable(department);
    }

    /** {@return the employee, if known} */
    @JsonProperty
    public Optional<EmployeeId> employee() {
        return Optional.ofNullable(employee);
    }

    /** The latest first, then by source, department and employee. */
    @Override
    public int compareTo(Provenance other) {
        return NEWEST_FIRST.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Provenance that
                && source.equals(that.source)
                && at.equals(that.at)
                && Objects.equals(department, that.department)
                && Objects.equals(employee, that.employee);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, at, department, employee);
    }

    /** {@return source, department, employee and moment: {@code sap sales E7 2026-01-31T08:00:00Z}} */
    @Override
    public String toString() {
        return source
                + (department == null ? "" : " " + department)
                + (employee == null ? "" : " " + employee)
                + " "
                + at;
    }
}
