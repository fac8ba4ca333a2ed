package org.crmkit.examples.review.page;

/** The look of the page: one accent colour, dark text on white, nothing that only colour would tell. */
final class StyleSheet {

    private StyleSheet() {}

    static final String CSS = """
            :root { --ink: #17212b; --soft: #4c5a67; --line: #d5dce3; --tint: #c5d9e8; --accent: #1f5f8b; }
            * { box-sizing: border-box; margin: 0; padding: 0; }
            html { -webkit-text-size-adjust: 100%; }
            body { background: #f3f5f7; color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", Roboto,
                "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
                overflow-wrap: anywhere; max-width: 1180px; margin: 0 auto; padding: 28px 12px 48px; }
            ul { list-style: none; }
            header { padding: 0 4px; margin-bottom: 24px; }
            h1 { font-size: 28px; line-height: 1.25; }
            header p { color: var(--soft); margin-top: 6px; }
            h2 { font-size: 20px; line-height: 1.35; }
            main, .pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; }
            .card, .figures li { background: #fff; border: 1px solid var(--line); border-radius: 8px; }
            .card { padding: 20px 16px; min-width: 0; }
            .card > * + * { margin-top: 20px; }
            .card > .lead { color: var(--soft); margin-top: 4px; }
            .nothing { border: 1px dashed #8795a2; border-radius: 6px; padding: 24px; text-align: center; }
            .note { color: var(--soft); font-size: 15px; line-height: 1.45; }

            .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; }
            .figures li { padding: 14px 16px; border-top: 3px solid var(--accent); }
            .figures span { display: block; }
            .figures .label { font-size: 15px; color: var(--soft); }
            .figures .value { font-size: 26px; line-height: 1.3; font-weight: 600; margin: 2px 0; word-break: keep-all; }
            .figures .value.long { font-size: 20px; padding: 4px 0; }

            svg { display: block; font-size: 14px; fill: var(--ink); stroke: none; }
            svg svg { overflow: visible; }
            svg line { stroke: var(--line); stroke-width: 1; }
            svg .base { stroke: var(--ink); }
            svg .tick { stroke: #8795a2; }
            svg .peak, svg .equal { stroke: #6b7985; stroke-width: 1.5; stroke-dasharray: 6 5; }
            .axis { font-size: 15px; color: var(--soft); line-height: 1.4; }
            .axis.right { text-align: right; padding-right: 9%; }
            .legend { margin-top: 12px; display: grid; gap: 6px; font-size: 15px; line-height: 1.45; }
            .legend li, .columns .axis { display: flex; gap: 10px; align-items: baseline; }
            .sample { flex: none; width: 24px; align-self: flex-start; }
            .dashed { border-top: 2px dashed #6b7985; margin-top: 9px; }
            .solid { height: 12px; width: 12px; margin-top: 5px; background: var(--accent); }
            .columns .legend { display: flex; flex-wrap: wrap; gap: 4px 24px; }

            .pareto { max-width: 620px; }
            .pareto .area { fill: var(--tint); fill-opacity: 0.45; }
            .pareto .curve { fill: none; stroke: var(--accent); stroke-width: 2.5; stroke-linejoin: round; }
            .pareto .drop { stroke: var(--accent); stroke-dasharray: 2 4; stroke-width: 1.5; }
            .pareto .leader { stroke: var(--ink); }
            .pareto .dot { fill: var(--accent); stroke: #fff; stroke-width: 1.5; }
            .pareto circle.badge { fill: #fff; stroke: var(--ink); stroke-width: 1.5; }
            .pareto text.badge { font-weight: 600; }
            .legend .badge { flex: none; min-width: 24px; height: 24px; border: 1.5px solid var(--ink);
                border-radius: 12px; text-align: center; font-size: 14px; font-weight: 600; line-height: 21px; }

            .column { fill: var(--tint); stroke: var(--accent); stroke-width: 1; }
            .column.strong { fill: var(--accent); }
            .columns svg { margin-top: 8px; }
            .labels { display: none; }

            .bars { display: grid; gap: 18px; }
            .bars li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 3px 16px; align-items: baseline; }
            .bars .label { font-weight: 600; }
            .bars .value { text-align: right; max-width: 200px; }
            .bars svg, .bars .note { grid-column: 1 / -1; }
            .bars .track { fill: #e8edf2; }
            .bars .bar { fill: var(--accent); }

            table { border-collapse: collapse; width: 100%; font-size: 15px; line-height: 1.4; }
            th { text-align: left; font-weight: 600; }
            .table th, .table td { padding: 8px; vertical-align: top; border-bottom: 1px solid var(--line); }
            .table thead th { color: var(--soft); border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
            .table .number { text-align: right; font-variant-numeric: tabular-nums; }
            .table .whole { white-space: nowrap; }
            .table thead .words { overflow-wrap: break-word; }

            .heat { max-width: 640px; }
            .heat text { font-size: 14px; font-variant-numeric: tabular-nums; }
            .heat .cell { stroke: #9db4c7; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            .heat .empty { stroke: #8795a2; stroke-dasharray: 3 3; }

            .quadrants { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 12px; }
            .quadrants .across { grid-column: 1 / -1; }
            .field { border: 1px solid #9db4c7; border-radius: 6px; padding: 12px 14px; break-inside: avoid; }
            .field.strong { border: 3px solid var(--accent); padding: 10px 12px; }
            .field span { display: block; }
            .field .label { font-weight: 600; }
            .field .value { font-size: 22px; line-height: 1.3; font-weight: 600; margin: 2px 0; }

            .notes { display: grid; gap: 10px; }
            .notes li { display: flex; gap: 12px; align-items: flex-start; }
            .sign { flex: none; width: 25px; height: 25px; font-size: 15px; line-height: 22px; font-weight: 700;
                text-align: center; border: 1.5px solid var(--accent); border-radius: 50%; color: var(--accent); }
            .info .sign { border-radius: 4px; font-style: italic; }
            .warning .sign { border: 3px solid var(--ink); border-radius: 4px; color: var(--ink); line-height: 19px; }
            .warning { font-weight: 600; }

            @media (max-width: 389.98px) { .room260 { display: inline; } }
            @media (min-width: 390px) and (max-width: 599.98px) { .room330 { display: inline; } }
            @media (min-width: 600px) and (max-width: 999.98px) { .room540 { display: inline; } }
            @media screen and (max-width: 719.98px) {
              .stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; }
              .stack thead { display: none; }
              .stack tr { padding: 10px 0; border-bottom: 1px solid var(--line); }
              .table.stack th, .table.stack td { border: 0; padding: 2px 0; text-align: left; white-space: normal; }
              .stack td[data-label] { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 12px; }
              .stack td::before { content: attr(data-label); color: var(--soft); }
            }
            @media (max-width: 389.98px) { .table .whole { white-space: normal; } }
            @media (min-width: 720px) {
              .card { padding: 24px 28px; }
              body { padding: 40px 24px 64px; }
              .pareto > svg { width: 110%; margin-left: -10%; }
              .axis.right { padding-right: 10%; }
            }
            @media (min-width: 1000px) {
              .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
              .room880 { display: inline; }
              h1 { font-size: 32px; }
              .figures .value { font-size: 30px; }
              .figures .value.long { font-size: 20px; }
            }
            @media (max-width: 999.98px) { .stack .whole { white-space: normal; overflow-wrap: break-word; } }
            @media print {
              @page { margin: 14mm; }
              body { background: #fff; max-width: none; padding: 0; }
              .card { border: 0; border-top: 1px solid var(--ink); border-radius: 0; padding: 16px 0 0; }
              .card > figure, .bars li, .notes li, .figures, .heat, tr { break-inside: avoid; }
              h2, .lead { break-after: avoid; }
              .figures .value { font-size: 22px; }
              .solid { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            }
            """;
}
