/** From an analysis to names. */
package org.newsgraph.mention;
