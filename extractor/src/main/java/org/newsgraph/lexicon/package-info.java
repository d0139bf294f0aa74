/**
 * How the project reads its knowledge. The files themselves lie beside the package that uses them,
 * under {@code resources}, in a folder per language.
 */
package org.newsgraph.lexicon;
