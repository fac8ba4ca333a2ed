package org.example.host;

/** A way to write and read JSON: the library's own, or the mapper that a host has anyway. */
interface Format {
    String write(Object value);

    <T> T read(String json, Class<T> type);
}
