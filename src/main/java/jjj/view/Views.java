package jjj.view;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import sim.display.Console;

/** Opens the window on one scenario, or on two in lock-step. */
public final class Views {
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private Views() {}

    /** Why no window can be opened here, if so. */
    public static Optional<String> whyNot() {
        try {
            if (GraphicsEnvironment.isHeadless()
                    || GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length == 0) {
                return Optional.of("there is no display");
            }
            return Optional.empty();
        } catch (HeadlessException | AWTError | NoClassDefFoundError e) {
            return Optional.of("the display cannot be opened");
        }
    }

    /**
     * Opens the window; closing the console ends the program.
     *
     * @param watched one scenario or two
     * @param until month to play up to at once; waits for the play button if empty
     */
    public static void open(List<Watched> watched, Optional<Integer> until) {
        PREFERENCES.setLevel(Level.WARNING); // that MASON keeps the windows' places is no news
        LiveRuns runs = new LiveRuns(watched);
        SwingUtilities.invokeLater(() -> {
            Window window = new Window(runs);
            Console console = new Console(window);
            console.setLocation(0, window.below());
            console.setVisible(true);
            until.ifPresent(window::goTo);
        });
    }
}
