package jjj.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium driven over its own protocol, on this machine only. */
final class Browser implements AutoCloseable {
    private static final List<Path> PLACES = Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of("/usr/bin", name))
            .toList();
    private static final int PATIENCE_SECONDS = 60;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final List<String> errors = new ArrayList<>();
    private int lastId;

    private Browser(Process process, WebSocket socket) {
        this.process = process;
        this.socket = socket;
    }

    /** The program, if it is installed. */
    static Optional<Path> installed() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    static Browser open(Path program, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader();
        String address = said.lines()
                .filter(line -> line.contains("DevTools listening on ws://"))
                .map(line -> line.replaceAll(".*ws://([^/]+)/.*", "$1"))
                .findFirst()
                .orElseThrow(() -> new IOException("the browser did not start"));
        drain(said);
        HttpClient client = HttpClient.newHttpClient();
        String pages = client.send(
                        HttpRequest.newBuilder(URI.create("http://" + address + "/json/list"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        String page = "";
        for (JsonNode node : JsonMapper.builder().build().readTree(pages)) {
            page = node.get("type").asString().equals("page")
                    ? node.get("webSocketDebuggerUrl").asString()
                    : page;
        }
        Listener listener = new Listener();
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(page), listener)
                .get();
        Browser browser = new Browser(process, socket);
        listener.heard = browser.answers;
        browser.command("Page.enable", Map.of());
        browser.command("Runtime.enable", Map.of());
        browser.command("Log.enable", Map.of());
        return browser;
    }

    /** Opens a page and waits until its script has drawn. */
    void visit(String address) throws Exception {
        errors.clear();
        command("Page.navigate", Map.of("url", address));
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            if (ask("document.readyState + document.documentElement.classList.contains('drawn')")
                    .equals("completetrue")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("the page was not drawn: " + errors);
    }

    /** What an expression gives, as text. */
    String ask(String expression) throws Exception {
        JsonNode answer = command(
                "Runtime.evaluate",
                Map.of(
                        "expression",
                        "Promise.resolve(" + expression + ").then(String)",
                        "returnByValue",
                        true,
                        "awaitPromise",
                        true));
        return answer.path("result").path("value").asString("");
    }

    void resize(int width, int height) throws Exception {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    JsonNode command(String method, Map<String, Object> parameters) throws Exception {
        int id = ++lastId;
        String text = json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(text, true).get();
        while (true) {
            String heard = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (heard == null) {
                throw new IOException(method + ": the browser did not answer");
            }
            JsonNode message = json.readTree(heard);
            note(message);
            if (message.path("id").asInt(0) == id) {
                if (message.has("error")) {
                    throw new IOException(method + ": " + message.get("error"));
                }
                return message.path("result");
            }
        }
    }

    /** What the page complained about since it was opened. */
    List<String> errors() throws Exception {
        ask("1");
        return List.copyOf(errors);
    }

    private void note(JsonNode message) {
        String method = message.path("method").asString("");
        boolean wrong = method.equals("Runtime.exceptionThrown")
                || method.equals("Log.entryAdded")
                        && message.path("params")
                                .path("entry")
                                .path("level")
                                .asString("")
                                .equals("error")
                || method.equals("Runtime.consoleAPICalled")
                        && message.path("params").path("type").asString("").equals("error");
        if (wrong) {
            errors.add(message.toString());
        }
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    private static void drain(BufferedReader said) {
        Thread thread = new Thread(() -> said.lines().forEach(line -> {}));
        thread.setDaemon(true);
        thread.start();
    }

    /** Puts whole messages together. */
    private static final class Listener implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();
        private volatile BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                heard.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
