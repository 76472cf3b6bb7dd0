/**
 * <b>Which words does every package speak?</b>
 * Whole fen, whole square metres and whole persons; months as numbers; shares that split a whole exactly; draws that
 * depend on who, when and what for, never on call order. Knows nothing of the model.
 */
package jjj.base;
