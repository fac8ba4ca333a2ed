package org.crmkit.core.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.jspecify.annotations.Nullable;

/** Names for scores, each from a number on until the next begins. Immutable. */
public final class Bands implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Bands NONE = new Bands(List.of());

    private final ArrayList<Band> bands;

    private Bands(List<Band> bands) {
        this.bands = new ArrayList<>(bands);
    }

    /**
     * One band.
     *
     * @param from the lowest score in it
     * @param code its name, such as A
     */
    public record Band(int from, String code) implements Serializable {
        /** Checks the code. */
        public Band {
            Checks.id(code, "The code of a band");
        }
    }

    /** {@return no bands} */
    public static Bands none() {
        return NONE;
    }

    /**
     * {@return bands in ascending order}
     *
     * @throws IllegalArgumentException if two begin at one score or have one code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bands of(List<Band> bands) {
        Bands all = NONE;
        for (Band band : bands) {
            all = all.from(band.from(), band.code());
        }
        return all;
    }

    /** {@return these bands and one above them} */
    public Bands from(int from, String code) {
        List<Band> more = new ArrayList<>(bands);
        if (!more.isEmpty()) {
            Band last = more.get(more.size() - 1);
            Checks.that(from > last.from(), "Band {} must begin above {}, found {}", code, last.from(), from);
        }
        Checks.that(
                more.stream().noneMatch(band -> band.code().equals(code)),
                "Each band must have its own code, found {} twice",
                code);
        more.add(new Band(from, code));
        return new Bands(more);
    }

    /** {@return the bands, in ascending order} */
    @JsonValue
    public List<Band> bands() {
        return List.copyOf(bands);
    }

    /** {@return the band of a score; absent below the first} */
    public Optional<String> bandOf(int score) {
        Optional<String> found = Optional.empty();
        for (Band band : bands) {
            if (score >= band.from()) {
                found = Optional.of(band.code());
            }
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bands that && bands.equals(that.bands);
    }

    @Override
    public int hashCode() {
        return bands.hashCode();
    }

    /** {@return the bands} */
    @Override
    public String toString() {
        return "Bands" + bands;
    }
}
