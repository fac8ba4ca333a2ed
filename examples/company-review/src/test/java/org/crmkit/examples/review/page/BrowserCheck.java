package org.crmkit.examples.review.page;

import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iframe;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;

import j2html.TagCreator;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Lets an installed browser lay out a page at several widths and lists what a reader would stumble over. */
public record BrowserCheck(Path browser) {

    /** Set this to the path of a browser that is not found by its usual names. */
    public static final String PROPERTY = "crm.browser";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<Integer> WIDTHS = List.of(320, 390, 720, 1000, 1366);
    private static final long PATIENCE_SECONDS = 120;

    private static final String MEASURE = """
            function rendered(doc) {
              const found = [], walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const owner = node.parentElement, range = doc.createRange();
                range.selectNodeContents(node);
                const boxes = Array.from(range.getClientRects()).filter(box => box.width > 0 && box.height > 0);
                if (node.data.trim() && owner.getClientRects().length && !owner.closest('title, desc, style, script') && boxes.length) {
                  found.push({ owner, words: node.data.trim(), boxes });
                }
              }
              return found;
            }
            function size(text, win) {
              const matrix = text.owner.getScreenCTM ? text.owner.getScreenCTM() : { a: 1, b: 0, c: 0, d: 1 };
              const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
              return parseFloat(win.getComputedStyle(text.owner).fontSize) * scale;
            }
            function overlap(one, other) {
              const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
              const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
              return across > 1 && down > 0.3 * Math.min(one.height, other.height);
            }
            function outermost(element) {
              let svg = element.closest('svg');
              while (svg && svg.parentElement.closest('svg')) { svg = svg.parentElement.closest('svg'); }
              return svg;
            }
            function outside(box, frame) {
              return box.left < frame.left - 1 || box.right > frame.right + 1
                  || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
            }
            function measure(frame) {
              const doc = frame.contentDocument, win = frame.contentWindow, width = frame.clientWidth, findings = [];
              const say = words => findings.push(width + 'px: ' + words);
              if (doc.documentElement.scrollWidth > width) {
                say('scrolls sideways, content is ' + doc.documentElement.scrollWidth + 'px wide');
              }
              const texts = rendered(doc);
              if (!texts.length) { say('no text at all'); }
              for (const text of texts) {
                if (size(text, win) < 13.99) { say('too small: ' + text.words + ' at ' + size(text, win) + 'px'); }
                if (text.boxes.some(box => box.left < 0 || box.right > width)) { say('off the page: ' + text.words); }
              }
              texts.forEach((one, i) => texts.slice(i + 1).forEach(other => {
                if (one.boxes.some(a => other.boxes.some(b => overlap(a, b)))) {
                  say('overlap: ' + one.words + ' / ' + other.words);
                }
              }));
              for (const part of doc.querySelectorAll('svg text, svg rect, svg circle, svg line, svg polyline')) {
                const box = part.getBoundingClientRect();
                if (outside(box, outermost(part).getBoundingClientRect()) && (box.width || box.height)) {
                  say('outside its picture: ' + part.tagName + ' ' + part.textContent);
                }
              }
              for (const element of doc.querySelectorAll('body *')) {
                const before = win.getComputedStyle(element, '::before');
                if (before.content !== 'none' && parseFloat(before.fontSize) < 14) { say('too small: ::before'); }
                if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth
                    && win.getComputedStyle(element).display !== 'inline' && !element.closest('svg')) {
                  say('content wider than its ' + element.tagName + ': ' + element.textContent.slice(0, 40));
                }
              }
              return findings;
            }
            window.addEventListener('load', () => {
              const findings = Array.from(document.querySelectorAll('iframe')).flatMap(measure);
              document.getElementById('findings').textContent = ['measured'].concat(findings).join('\\n');
            });
            """;

    /** The browser of this machine; empty if it has none. */
    public static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> onPath = NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)));
        return Stream.concat(Stream.ofNullable(System.getProperty(PROPERTY)).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What is wrong with the page, one line for each thing; each line starts with the width it was seen at. */
    public List<String> findings(String page) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("browser-check");
        try {
            return findings(page, folder);
        } finally {
            delete(folder);
        }
    }

    private List<String> findings(String page, Path folder) throws IOException, InterruptedException {
        Path wrapper = Files.writeString(folder.resolve("wrapper.html"), wrapper(page));
        Path output = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1600,1200",
                        "--dump-dom",
                        wrapper.toUri().toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("The browser did not finish in " + PATIENCE_SECONDS + " seconds");
        }
        return reported(Files.readString(output));
    }

    /** As far as possible: the browser's helpers may still be writing when it has ended. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (UncheckedIOException gone) {
            // A file that went away by itself needs no deleting.
        }
    }

    private static String wrapper(String page) {
        return TagCreator.document(html(
                head(meta().withCharset("utf-8"), script(rawHtml(MEASURE))),
                body(
                        pre().withId("findings"),
                        each(
                                WIDTHS,
                                width -> iframe().attr("srcdoc", page)
                                        .withStyle("border:0;height:3000px;width:" + width + "px")))));
    }

    private static List<String> reported(String dom) throws IOException {
        String start = "<pre id=\"findings\">";
        int from = dom.indexOf(start) + start.length();
        int to = dom.indexOf("</pre>", from);
        if (from < start.length() || to < 0 || !dom.startsWith("measured", from)) {
            throw new IOException(
                    "The browser did not measure the page: " + dom.substring(0, Math.min(300, dom.length())));
        }
        return dom.substring(from, to).lines().skip(1).toList();
    }
}
