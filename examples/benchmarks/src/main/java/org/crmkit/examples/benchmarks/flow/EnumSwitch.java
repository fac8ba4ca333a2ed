package org.crmkit.examples.benchmarks.flow;

/** The moves by hand: a switch in a switch, and the stage that comes out, which stays where a move is refused. */
final class EnumSwitch implements Mover {
    @Override
    public void move(DealRow[] rows, Object[] results) {
        for (int i = 0; i < rows.length; i++) {
            DealRow row = rows[i];
            Stage stage = Stage.QUALIFICATION;
            for (Stage wish : row.wishes()) {
                stage = next(row, stage, wish);
            }
            results[i] = stage;
        }
    }

    @Override
    public Stage read(Object result) {
        return (Stage) result;
    }

    private static Stage next(DealRow row, Stage stage, Stage wish) {
        return switch (stage) {
            case QUALIFICATION ->
                switch (wish) {
                    case NEEDS -> row.meetings() >= 1 ? wish : stage;
                    case LOST -> row.silentDays() >= 30 ? wish : stage;
                    default -> stage;
                };
            case NEEDS ->
                switch (wish) {
                    case SOLUTION -> row.amount() >= 5_000 ? wish : stage;
                    case LOST -> row.silentDays() >= 30 ? wish : stage;
                    default -> stage;
                };
            case SOLUTION ->
                switch (wish) {
                    case NEEDS -> row.questions() >= 1 ? wish : stage;
                    case PROPOSAL -> row.deciders() >= 1 ? wish : stage;
                    case LOST -> row.silentDays() >= 30 ? wish : stage;
                    default -> stage;
                };
            case PROPOSAL ->
                switch (wish) {
                    case SOLUTION -> row.questions() >= 1 ? wish : stage;
                    case NEGOTIATION -> row.quotes() >= 1 ? wish : stage;
                    case LOST -> row.silentDays() >= 30 ? wish : stage;
                    default -> stage;
                };
            case NEGOTIATION ->
                switch (wish) {
                    case WON -> row.signed() >= 1 && row.amount() >= 5_000 ? wish : stage;
                    case LOST -> row.silentDays() >= 30 ? wish : stage;
                    default -> stage;
                };
            case WON, LOST -> stage;
        };
    }
}
