package org.crmkit.core.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of one kind of subject, by name: the names that a pack of rules is written against.
 *
 * <p>A host gives the names over its own row, so that standard packs run on it unmapped. Immutable.
 *
 * @param <S> what is asked about
 */
public final class Attributes<S> implements Serializable {
    private static final long serialVersionUID = 1;

    private final String subject;
    private final Attribute.Read<S, ?> idOf;
    private final LinkedHashMap<String, Attribute<S, ?>> byName = new LinkedHashMap<>();

    private Attributes(String subject, Attribute.Read<S, ?> idOf, List<? extends Attribute<S, ?>> all) {
        this.subject = Checks.id(subject, "The name of a kind of subject");
        this.idOf = idOf;
        for (Attribute<S, ?> attribute : all) {
            Checks.that(
                    byName.put(attribute.name(), attribute) == null,
                    "Each attribute of a {} must have its own name, found {} twice",
                    subject,
                    attribute.name());
        }
    }

    /**
     * {@return the attributes of a kind of subject}
     *
     * @param subject its name, such as {@code customer}
     * @param idOf the id by which a subject is named in findings; its text is taken
     * @throws IllegalArgumentException if two attributes have one name
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S> Attributes<S> of(String subject, Attribute.Read<S, ?> idOf, Attribute<S, ?>... all) {
        return new Attributes<>(subject, idOf, List.of(all));
    }

    /** {@return these and one more} */
    public Attributes<S> plus(Attribute<S, ?> attribute) {
        List<Attribute<S, ?>> more = new ArrayList<>(byName.values());
        more.add(attribute);
        return new Attributes<>(subject, idOf, more);
    }

    /** {@return these and those, under this subject's name and id} */
    public Attributes<S> plus(Attributes<S> others) {
        List<Attribute<S, ?>> more = new ArrayList<>(byName.values());
        more.addAll(others.byName.values());
        return new Attributes<>(subject, idOf, more);
    }

    /**
     * {@return the same attributes of something that leads to their subject}
     *
     * @param subject the name of that kind of thing
     * @param idOf its id
     * @param lens the way to the subject; where it gives null, no attribute is known
     */
    public <T> Attributes<T> through(String subject, Attribute.Read<T, ?> idOf, Attribute.Read<T, ? extends S> lens) {
        List<Attribute<T, ?>> seen = new ArrayList<>();
        byName.values().forEach(attribute -> seen.add(attribute.through(lens)));
        return new Attributes<>(subject, idOf, seen);
    }

    /** {@return the attribute of that name, if there is one} */
    public Optional<Attribute<S, ?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** {@return all attributes, in the order in which they were given} */
    public List<Attribute<S, ?>> all() {
        return List.copyOf(byName.values());
    }

    /** {@return the name of the kind of subject} */
    public String subject() {
        return subject;
    }

    /** {@return how a subject is named in findings} */
    public Attribute.Read<S, String> idOf() {
        Attribute.Read<S, ?> id = idOf;
        return it -> text(id.from(it));
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    /** {@return the subject's name and the attributes' names} */
    @Override
    public String toString() {
        Map<String, Attribute<S, ?>> names = byName;
        return subject + names.keySet();
    }
}
