package jjj.world;

/** The three provinces of the region; Beijing and Tianjin are governments of their own. */
public enum Province {
    /** Municipality. */
    BEIJING,
    /** Municipality. */
    TIANJIN,
    /** Province with twelve local governments. */
    HEBEI
}
