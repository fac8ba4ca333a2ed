package org.crmkit.planted.crowd.enough;

/** 18 types in one package; nested and generated ones do not count. */
@SuppressWarnings("all")
final class Type01 {
    enum Nested {
        DOES_NOT_COUNT
    }
}

final class Type02 {}

final class Type03 {}

final class Type04 {}

final class Type05 {}

final class Type06 {}

final class Type07 {}

final class Type08 {}

final class Type09 {}

final class Type10 {}

final class Type11 {}

final class Type12 {}

final class Type13 {}

final class Type14 {}

final class Type15 {}

final class Type16 {}

final class Type17 {}

final class Type18 {}

final class ImmutableType {}
