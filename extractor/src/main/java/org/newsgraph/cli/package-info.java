/**
 * The command line: a class a command, each a thin line from the user to the rooms behind.
 *
 * <p>Exit codes: 0 all is well; 1 the run is done but something in the input was bad; 2 the command
 * is wrong or the store cannot be used; 3 a fault of the program itself.
 */
package org.newsgraph.cli;
