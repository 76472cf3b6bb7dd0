/**
 * <b>What did the user ask for, and how did it end?</b>
 * Words on the command line become one call a floor lower, and its outcome becomes an exit code.
 * Start at {@link jjj.cli.Main}; one class a command.
 */
package jjj.cli;
