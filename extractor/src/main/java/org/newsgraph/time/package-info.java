/** From an analysis to time expressions with ISO values. */
package org.newsgraph.time;
