package org.example.host;

import tools.jackson.databind.json.JsonMapper;

/** The same day in a host on Jackson 3, which also stores facts with the mapper it has anyway, without any setting. */
public final class Jackson3Host {
    private Jackson3Host() {}

    /** Runs the day; ends with an error if anything is not as expected. */
    public static void main(String[] args) {
        Host.main(args);
        String jackson3 = "jackson-databind-" + System.getProperty("host.jackson3") + ".jar";
        Expect.jar(JsonMapper.class.getName(), jackson3, Jackson3Host.class);
        new StoredFacts().roundTrip("the host's own Jackson 3", new Jackson3Format());
        StoredTexts.roundTrip("the host's own Jackson 3", new Jackson3Format());
    }

    private static final class Jackson3Format implements Format {
        private final JsonMapper mapper = new JsonMapper();

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    }
}
